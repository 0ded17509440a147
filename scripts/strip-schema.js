/** What only an editor reads. */
const forEditors = new Set(['description', 'examples', 'title', '$comment', 'markdownDescription']);

/** A JSON Schema without what only an editor reads. */
export function stripSchema(schema, inProperties = false) {
  if (Array.isArray(schema)) return schema.map((item) => stripSchema(item));
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => inProperties || !forEditors.has(key))
      .map(([key, value]) => [
        key,
        stripSchema(
          value,
          /^(properties|patternProperties|definitions)$/.test(key) && !inProperties,
        ),
      ]),
  );
}
