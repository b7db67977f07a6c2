/**
 * The fields of the record, read from its JSON Schema.
 *
 * @module
 */

export interface Field {
  /** `participants[].rank` */
  path: string;
  type: string;
  required: boolean;
  /** The values it can have, where they are a closed list. */
  values: readonly string[];
}

interface Schema {
  type?: string;
  const?: unknown;
  enum?: readonly unknown[];
  format?: string;
  properties?: Record<string, Schema>;
  required?: readonly string[];
  items?: Schema;
  anyOf?: readonly Schema[];
  additionalProperties?: Schema | boolean;
}

export function fieldsOf(schema: unknown, under = ''): Field[] {
  const { properties = {}, required = [] } = schema as Schema;
  return Object.entries(properties).flatMap(([name, field]) => {
    const path = under ? `${under}.${name}` : name;
    const own: Field = {
      path,
      type: typeOf(field),
      required: required.includes(name),
      values: (field.enum ?? []).map(String),
    };
    if (field.items?.properties) return [own, ...fieldsOf(field.items, `${path}[]`)];
    return field.properties ? [own, ...fieldsOf(field, path)] : [own];
  });
}

function typeOf({ type, format, enum: values, items, anyOf, additionalProperties, ...rest }: Schema): string {
  if ('const' in rest) return JSON.stringify(rest.const);
  if (values) return 'one of';
  if (anyOf)
    return anyOf
      .map(typeOf)
      .filter((one, i, all) => all.indexOf(one) === i)
      .join(' or ');
  if (type === 'array') return `list of ${items?.properties ? 'objects' : `${typeOf(items ?? {})}s`}`;
  if (type === 'object' && typeof additionalProperties === 'object') return 'map';
  return format === 'date' ? 'day' : (type ?? 'any');
}
