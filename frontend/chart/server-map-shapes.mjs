/*
 * The server draws maps with the shapes the browser draws them with: the same functions without their types, as one script its engines run.
 * Rhino, which draws where V8 does not run, gives a constant its value once, and takes nothing apart in the head of a loop.
 * Written with `node frontend/chart/server-map-shapes.mjs`; map-shapes.test.mjs fails when it is not up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

const MODULES = ['boundaries', 'insets', 'neighbours', 'map-shapes'];

export const FILE = fileURLToPath(new URL('../../src/main/resources/kurogo/export/figure/map-shapes.js', import.meta.url));

/** The script as it has to be. */
export function script() {
  const code = MODULES.map((name) =>
    stripTypeScriptTypes(readFileSync(new URL(`${name}.ts`, import.meta.url), 'utf8'))
      .replace(/^import .*$/gm, '')
      .replace(/^export /gm, '')
      .replace(/\bconst /g, 'let ')
      .replace(/for \(let ([[{].*?[\]}]) of (.*)\) \{$/gm, 'for (let each of $2) { let $1 = each;')
      .replace(/[ \t]+$/gm, '')
      .replace(/\n{2,}/g, '\n')
      .trim(),
  ).join('\n');
  return `/* Made of ${MODULES.map((name) => `frontend/chart/${name}.ts`).join(', ')}; see frontend/chart/server-map-shapes.mjs. */
var mapShapesOf = (function () {
'use strict';
${code}
return mapShapesOf;
})();
`;
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(FILE, script());
}
