import type { EChartsCoreOption } from 'echarts/core';
import { format, type Language } from './formatters';
import type { Datum } from './model';
import type { Palette } from './palette';

export const FONT = '"BIZ UDPGothic", "Noto Sans JP", sans-serif';

interface Pointed {
  data?: Datum;
}

/** Braces would be read as the names of text styles. */
const plainText = (text: string): string => text.replaceAll('{', '｛').replaceAll('}', '｝').replaceAll('|', '｜');

const describing: Record<string, (pointed: Pointed) => string> = {
  'fn:tip': ({ data }) => plainText(data?.tip ?? ''),
  'fn:label': ({ data }) => plainText(data?.shownName ?? data?.name ?? ''),
  'fn:shown': ({ data }) => plainText(data?.shown ?? ''),
};

/** Turns an option as the server wrote it into one that can be drawn: colours and formatters by name become real ones. */
export function drawable(json: string, palette: Palette, language: Language, moving: boolean): EChartsCoreOption {
  const option = resolve(JSON.parse(json), palette, language) as Record<string, unknown>;
  option.textStyle = { ...(option.textStyle as object), fontFamily: FONT };
  option.tooltip = inFont(option.tooltip as { textStyle?: object } | undefined);
  option.animation = moving;
  option.aria = { enabled: false };
  return option as EChartsCoreOption;
}

function inFont(tooltip: { textStyle?: object } | undefined): object | undefined {
  return tooltip && { ...tooltip, textStyle: { ...tooltip.textStyle, fontFamily: FONT } };
}

function resolve(value: unknown, palette: Palette, language: Language): unknown {
  if (typeof value === 'string') {
    return named(value, palette, language);
  }
  if (Array.isArray(value)) {
    return value.map((item) => resolve(item, palette, language));
  }
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, isWords(key, item) ? item : resolve(item, palette, language)]),
    );
  }
  return value;
}

/** What comes from the municipalities is never read as a name of ours. */
function isWords(key: string, item: unknown): boolean {
  const categories = key === 'data' && Array.isArray(item) && item.every((one) => typeof one === 'string');
  return categories || ['tip', 'name', 'shownName', 'shown', 'key'].includes(key);
}

function named(text: string, palette: Palette, language: Language): unknown {
  if (text.startsWith('$')) {
    return palette.colour(text.slice(1));
  }
  if (text.startsWith('fn:')) {
    return describing[text] ?? ((value: number) => format(text.slice(3), value, language));
  }
  return text;
}

/** All words of an option, so that the font's files for them can be loaded before they are drawn. */
export function wordsOf(json: string): string {
  return [...new Set(json)].join('');
}
