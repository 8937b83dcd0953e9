/**
 * The objects and arrays of a block of JSON as pages have it: in comments or CDATA sections, several behind one another, with a comma too many, a
 * semicolon behind, line ends inside strings. One that can't be read all the same is left out.
 */
export function jsonValues(block: string): unknown[] {
  return valuesIn(block).flatMap((json) => {
    try {
      const value: unknown = JSON.parse(json);
      return [value];
    } catch {
      return [];
    }
  });
}

/** A string, a comment, a comma before a bracket, or one sign of the structure. */
const TOKEN = /"(?:[^"\\]|\\[\s\S])*"|\/\*[\s\S]*?\*\/|,(?=\s*[}\]])|[{}[\]]/g;

/** The text of each value that stands outside any other, as JSON has it. */
function valuesIn(block: string): string[] {
  const values: string[] = [];
  let depth = 0;
  let value = '';
  let at = 0;
  for (const { 0: token, index } of block.matchAll(TOKEN)) {
    const isOpening = token === '{' || token === '[';
    if (depth > 0) value += block.slice(at, index);
    at = index + token.length;
    if (isOpening) depth++;
    if (depth === 0) continue;
    if (token.startsWith('"')) value += token.replace(/\p{Cc}+/gu, ' ');
    else if (token.length === 1 && token !== ',') value += token;
    if (isOpening || !/^[}\]]$/.test(token) || --depth > 0) continue;
    values.push(value);
    value = '';
  }
  return values;
}
