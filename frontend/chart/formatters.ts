/**
 * Numbers as Kurogo writes them, by the names chart options use: `fn:cases`, `fn:cases:bare` without its unit. The server writes
 * the same numbers with kurogo.text.Figures; formatters.vectors.json holds both to the same results.
 */

export type Language = 'ja' | 'en';

const FIRST_REIWA_YEAR = 2019;
const FIRST_HEISEI_YEAR = 1989;

interface Format {
  shown: (value: number) => number;
  decimals: [least: number, most: number];
  unit: Record<Language, (amount: string) => string>;
}

const asIs = (value: number): number => value;
const plain: Format = {
  shown: asIs,
  decimals: [0, 2],
  unit: { ja: (amount) => amount, en: (amount) => amount },
};

const formats: Record<string, Format> = {
  number: plain,
  cases: counted((amount) => `${amount}件`, (amount) => `${amount} cases`),
  persons: counted((amount) => `${amount}人`, (amount) => `${amount} people`),
  municipalities: counted((amount) => `${amount}市町村`, (amount) => `${amount} municipalities`),
  yen: counted((amount) => `${amount}円`, (amount) => `¥${amount}`),
  thousandYen: {
    ...counted((amount) => `${amount}千円`, (amount) => `¥${amount} thousand`),
    shown: (yen) => yen / 1000,
  },
  percent: {
    shown: (share) => share * 100,
    decimals: [1, 1],
    unit: { ja: (amount) => `${amount}%`, en: (amount) => `${amount}%` },
  },
  wholePercent: {
    shown: (share) => share * 100,
    decimals: [0, 0],
    unit: { ja: (amount) => `${amount}%`, en: (amount) => `${amount}%` },
  },
};

function counted(ja: (amount: string) => string, en: (amount: string) => string): Format {
  return { shown: asIs, decimals: [0, 0], unit: { ja, en } };
}

/** 令和7年度, FY2025. */
function fiscalYear(year: number, language: Language): string {
  if (language === 'en') {
    return `FY${year}`;
  }
  const [era, first] = year >= FIRST_REIWA_YEAR ? ['令和', FIRST_REIWA_YEAR] : ['平成', FIRST_HEISEI_YEAR];
  const ordinal = year - first + 1;
  return `${era}${ordinal === 1 ? '元' : ordinal}年度`;
}

/** Whole numbers but where rounding would make nothing of something: 0.2千円 is not 0. */
function decimalsOf(kind: string, shown: number, usual: Format['decimals']): Format['decimals'] {
  if (kind === 'number') {
    return Math.abs(shown) < 1 ? [0, 4] : usual;
  }
  return kind.toLowerCase().endsWith('percent') || Math.abs(shown) >= 0.5 ? usual : [0, 3];
}

/** The number a formatter's name asks for, written out. */
export function format(name: string, value: number, language: Language): string {
  const [kind, form] = name.split(':');
  if (kind === 'fiscalYear') {
    return fiscalYear(value, language);
  }
  const { shown, unit, ...way } = formats[kind] ?? plain;
  const decimals = decimalsOf(kind, shown(value), way.decimals);
  const amount = new Intl.NumberFormat('en', {
    minimumFractionDigits: decimals[0],
    maximumFractionDigits: decimals[1],
    roundingMode: 'halfExpand',
  } as Intl.NumberFormatOptions)
    .format(shown(value))
    .replace('-', '−');
  return form === 'bare' ? amount : unit[language](amount);
}
