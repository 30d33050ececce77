/*
 * The server draws with the parts of ECharts the browser draws with, as one script its engines run: the whole library lays out axes in
 * another way than these parts alone.
 * Written with `node frontend/chart/server-echarts.mjs` once the browser's packages are there; server-echarts.test.mjs fails when the
 * parts or the version are others than when it was written.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const PARTS = readFileSync(`${FOLDER}echarts-modules.ts`);
const { echarts: version } = JSON.parse(readFileSync(`${FOLDER}../../package.json`, 'utf8')).dependencies;

export const FILE = fileURLToPath(new URL('../../src/main/resources/kurogo/export/figure/echarts.js', import.meta.url));

/** Its first line, which says what it was made of. */
export function head() {
  const parts = createHash('sha256').update(PARTS).digest('hex').slice(0, 16);
  return `/* Apache ECharts ${version}, Apache License 2.0: the parts in frontend/chart/echarts-modules.ts (${parts}); see frontend/chart/server-echarts.mjs. */`;
}

async function script() {
  const { build } = await import('esbuild');
  const made = await build({
    stdin: {
      contents: "export * from './echarts-modules'; export { setPlatformAPI } from 'echarts/core';",
      resolveDir: FOLDER,
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: 'echarts',
    target: 'es5',
    define: { 'process.env.NODE_ENV': '"production"' },
    banner: { js: head() },
  });
  return made.outputFiles[0].text;
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(FILE, await script());
}
