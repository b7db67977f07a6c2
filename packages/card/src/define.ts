/**
 * Defines `<meeting-card>`. Importing this module is all a page needs to do.
 *
 * @module
 */
import './element.js';

export * from './index.js';
