/**
 * Whether a record keeps its schema.
 *
 * zod tells it too, and says more; but loading it costs an application more
 * than the parser itself, so the parser reads the schema as plain data.
 */
import { SHAPE } from './shape.js';

/** What is used of JSON Schema (draft 2020-12). */
export interface Shape {
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Shape[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false | Shape;
  readonly propertyNames?: Shape;
  readonly items?: Shape;
  readonly minItems?: number;
  readonly minLength?: number;
  readonly pattern?: RegExp;
  readonly format?: string;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
}

/** JSON Pointer, from the value on, to a place that breaks the shape; `undefined` where none does. */
type Check = (value: unknown) => string | undefined;

/** JSON Pointer to a place of a record that breaks the schema; `undefined` for a valid one. */
export function faultOf(report: unknown): string | undefined {
  checkReport ??= compile(SHAPE);
  return checkReport(report);
}
let checkReport: Check | undefined;

/** A calendar day, `YYYY-MM-DD`. */
export function isIsoDate(value: unknown): boolean {
  checkDate ??= compile(SHAPE.properties?.publishedOn as Shape);
  return checkDate(value) === undefined;
}
let checkDate: Check | undefined;

/** Reads a shape once, so that a check only looks at values. */
function compile(shape: Shape): Check {
  if (shape.anyOf) {
    const checks = shape.anyOf.map(compile);
    return (value) => (checks.some((check) => check(value) === undefined) ? undefined : '');
  }
  if (shape.enum || 'const' in shape) {
    const allowed = new Set(shape.enum ?? [shape.const]);
    return (value) => (allowed.has(value) ? undefined : '');
  }
  switch (shape.type) {
    case 'object':
      return compileObject(shape);
    case 'array':
      return compileArray(shape);
    case 'string':
      return compileString(shape);
    case 'integer':
      return compileInteger(shape);
    default:
      return (value) => (typeof value === shape.type ? undefined : '');
  }
}

function compileObject({
  properties = {},
  required = [],
  additionalProperties,
  propertyNames,
}: Shape): Check {
  const known = new Map(Object.entries(properties).map(([key, shape]) => [key, compile(shape)]));
  const others = additionalProperties ? compile(additionalProperties) : undefined;
  const name = propertyNames ? compile(propertyNames) : undefined;
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return '';
    const record = value as Readonly<Record<string, unknown>>;
    for (const key of required) if (record[key] === undefined) return `/${key}`;
    for (const key of Object.keys(record)) {
      // A known key without a value is as good as absent.
      if (record[key] === undefined && known.has(key)) continue;
      const check = known.get(key) ?? others;
      if (check === undefined || name?.(key) !== undefined) return `/${key}`;
      const fault = check(record[key]);
      if (fault !== undefined) return `/${key}${fault}`;
    }
    return undefined;
  };
}

function compileArray({ items, minItems = 0 }: Shape): Check {
  const check = items && compile(items);
  return (value) => {
    if (!Array.isArray(value) || value.length < minItems) return '';
    if (check === undefined) return undefined;
    for (let i = 0; i < value.length; i++) {
      const fault = check(value[i]);
      if (fault !== undefined) return `/${i}${fault}`;
    }
    return undefined;
  };
}

function compileString({ minLength = 0, pattern }: Shape): Check {
  return (value) =>
    typeof value === 'string' && value.length >= minLength && (pattern?.test(value) ?? true) ? undefined : '';
}

function compileInteger({
  minimum = -Infinity,
  exclusiveMinimum = -Infinity,
  maximum = Infinity,
}: Shape): Check {
  return (value) =>
    Number.isInteger(value) &&
    (value as number) >= minimum &&
    (value as number) > exclusiveMinimum &&
    (value as number) <= maximum
      ? undefined
      : '';
}
