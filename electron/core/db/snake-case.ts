const cache = new Map<string, string>();

/** `staffCount` → `staff_count`: the column name behind a property of the schema. */
export function toSnakeCase(name: string): string {
  let snake = cache.get(name);
  if (snake === undefined) {
    snake = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    cache.set(name, snake);
  }
  return snake;
}

/** `staff_count` → `staffCount`: the property of the schema behind a column name. */
export function toCamelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
