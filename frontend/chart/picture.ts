import type { EChartsCoreOption } from 'echarts/core';
import { init } from './echarts-modules';
import type { ChartModel } from './model';
import { FONT } from './option';

/** A picture of a chart to be taken away: always on white, with title, period, notes and source. */

const MARGIN = 24;
const TITLE = { size: 20, weight: 700, line: 30 };
const PERIOD = { size: 14, weight: 400, line: 24 };
const SMALL = { size: 12, weight: 400, line: 19 };
const INK = '#1c2530';
const QUIET = '#52606f';
const SCALE = 2;

interface Line {
  text: string;
  size: number;
  weight: number;
  colour: string;
  y: number;
}

interface Frame {
  width: number;
  height: number;
  chartTop: number;
  chartHeight: number;
  lines: Line[];
}

/** Where everything stands on a picture of the given width. */
function frame(model: ChartModel, width: number, chartHeight: number): Frame {
  const lines: Line[] = [];
  let y = MARGIN;
  const write = (text: string, style: typeof TITLE, colour: string): void => {
    for (const part of wrapped(text, style, width - 2 * MARGIN)) {
      y += style.line;
      lines.push({ text: part, size: style.size, weight: style.weight, colour, y: y - style.line * 0.3 });
    }
  };
  write(model.title, TITLE, INK);
  write(model.period, PERIOD, QUIET);
  const chartTop = y + 8;
  y = chartTop + chartHeight + 4;
  [...model.notes, model.source].filter(Boolean).forEach((text) => write(text, SMALL, QUIET));
  return { width, height: y + MARGIN, chartTop, chartHeight, lines };
}

function wrapped(text: string, style: typeof TITLE, width: number): string[] {
  const pen = document.createElement('canvas').getContext('2d')!;
  pen.font = `${style.weight} ${style.size}px ${FONT}`;
  const lines: string[] = [];
  let line = '';
  for (const letter of text) {
    if (line && pen.measureText(line + letter).width > width) {
      lines.push(line);
      line = '';
    }
    line += letter;
  }
  return line ? [...lines, line] : lines;
}

/** The chart alone as SVG. */
export function chartSvg(option: EChartsCoreOption, width: number, height: number): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption({ ...option, animation: false });
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}

/** The whole picture as SVG. */
export function pictureSvg(model: ChartModel, option: EChartsCoreOption, width: number, height: number): string {
  const { lines, chartTop, ...whole } = frame(model, width + 2 * MARGIN, height);
  const words = lines.map(
    ({ text, size, weight, colour, y }) =>
      `<text x="${MARGIN}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${colour}">${escaped(text)}</text>`,
  );
  const chart = chartSvg(option, width, height).replace(/^<\?xml[^>]*\?>/, '');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${whole.width}" height="${whole.height}"`,
    ` viewBox="0 0 ${whole.width} ${whole.height}" font-family="${escaped(FONT)}">`,
    `<title>${escaped(model.title)}</title><desc>${escaped(model.description)}</desc>`,
    '<rect width="100%" height="100%" fill="#ffffff"/>',
    ...words,
    `<g transform="translate(${MARGIN},${chartTop})">${chart}</g>`,
    '</svg>',
  ].join('\n');
}

/** The whole picture as PNG, twice as fine as the screen. */
export async function picturePng(
  model: ChartModel,
  option: EChartsCoreOption,
  width: number,
  height: number,
): Promise<Blob> {
  const { lines, chartTop, ...whole } = frame(model, width + 2 * MARGIN, height);
  const sheet = document.createElement('canvas');
  sheet.width = whole.width * SCALE;
  sheet.height = whole.height * SCALE;
  const pen = sheet.getContext('2d')!;
  pen.scale(SCALE, SCALE);
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, whole.width, whole.height);
  for (const { text, size, weight, colour, y } of lines) {
    pen.font = `${weight} ${size}px ${FONT}`;
    pen.fillStyle = colour;
    pen.fillText(text, MARGIN, y);
  }
  pen.drawImage(chartCanvas(option, width, height), MARGIN, chartTop, width, height);
  return new Promise((resolve, reject) => {
    sheet.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture'))), 'image/png');
  });
}

function chartCanvas(option: EChartsCoreOption, width: number, height: number): HTMLCanvasElement {
  const chart = init(document.createElement('div'), null, {
    renderer: 'canvas',
    width,
    height,
    devicePixelRatio: SCALE,
  });
  try {
    chart.setOption({ ...option, animation: false });
    return chart.renderToCanvas({ pixelRatio: SCALE, backgroundColor: '#ffffff' });
  } finally {
    chart.dispose();
  }
}

/** Hands a picture to the person as a file. */
export function save(content: Blob, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** A file name that every system takes: 支援実績件数_令和7年度 (2025).png. */
export function fileName(model: ChartModel, ending: string): string {
  const words = [model.title, model.period].filter(Boolean).join('_');
  return `${words.replace(/[\\/:*?"<>|\u0000-\u001f]/g, ' ').replace(/\s+/g, ' ').trim().slice(0, 120)}.${ending}`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
