/**
 * All languages at once, for servers and for pages that must not load more files.
 *
 * @module
 */
import ar from './ar.js';
import az from './az.js';
import es from './es.js';
import fr from './fr.js';
import { registerLabels } from './index.js';
import ru from './ru.js';
import tr from './tr.js';

for (const [lang, labels] of Object.entries({ ar, az, es, fr, ru, tr })) registerLabels(lang, labels);
