import type { PeopleByPeriod, PeopleFigures } from '../core/people/people-by';
import { peopleByTable as en } from '../words/en/functions/people';
import { peopleByTable as ja } from '../words/ja/functions/people';
import type { Language } from '../words/language';

type Row = readonly (string | number | boolean)[];

const WORDS = { ja, en };

/** The table that PEOPLEBY spills: header, periods, rows without a period (if any), total, overlap. */
export function peopleByRows(table: PeopleByPeriod, language: Language): readonly Row[] {
  const words = WORDS[language];
  return [
    [words.period, words.attendance, words.people, words.newcomers, words.average],
    ...table.periods.map(({ period, ...figures }) => rowOf(period, figures)),
    ...(table.withoutPeriod ? [rowOf(words.withoutPeriod, table.withoutPeriod)] : []),
    rowOf(words.total, table.total),
    [words.overlap, '', table.overlap, '', ''],
  ];
}

function rowOf(label: string | number | boolean, figures: PeopleFigures): Row {
  return [label, figures.attendance, figures.people, figures.newcomers, figures.average];
}
