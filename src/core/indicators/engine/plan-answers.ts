import type { Failure, Outcome } from '../../outcome';
import { answered, missing } from '../../outcome';
import { reason } from '../../reasons';
import type { CellValue } from '../../values/cell-value';
import type { Reach } from '../definition/reach';
import type { CohortPlan, Plan, RatioPlan, RowsPlan } from '../plan/plan';
import type { Answer } from './answer';
import { answerOfCohort } from './answer-cohort';
import type { AskedCell, AskedCells, OfRows } from './asked-cell';
import { askedCells, placesOf, sameCubes } from './asked-cell';
import { CohortCollector } from './cohort-collector';
import { Cube } from './cube';
import type { CubeSpec } from './cube-spec';
import { reachesOfCube } from './cube-spec';
import type { Cubes } from './cubes';
import type { IndicatorLedger } from './indicator-ledger';
import { overParts } from './over-parts';
import { reportedAnswer } from './reported';
import { answerOfCell } from './row-figures';
import { partsOfYear } from './year-days';

/** So many of the groups asked for are axes of one cube, if it has room. */
const MOST_AXES = 3;

/** Of one definition, so many kinds of questions are remembered. */
const MOST_LIKE = 16;

/** The cubes that a plan is answered from, and where to look in them. */
interface Found {
  readonly asked: AskedCells;
  readonly base: Cube;
  readonly fitting: Cube;
}

/** Answers plans from the cubes of one ledger. */
export class PlanAnswers {
  /** By the conditions of a definition, which all of its plans share. */
  private readonly found = new WeakMap<
    OfRows['conditions'],
    { readonly like: OfRows; readonly found: Found }[]
  >();

  constructor(
    private readonly ledger: IndicatorLedger,
    private readonly cubes: Cubes,
  ) {}

  answer(plan: Plan): Outcome<Answer> {
    switch (plan.kind) {
      case 'rows':
        return this.ofRows(plan);
      case 'cohort':
        return this.ofCohort(plan);
      case 'ratio':
        return ratioOf(plan, this.answer(plan.numerator), this.answer(plan.denominator));
      case 'reported':
        return reportedAnswer(plan, this.ledger);
    }
  }

  /** The different values of a column among the base rows, by their keys; a blank has the key "". */
  valuesInBase(plan: OfRows, by: Reach): readonly { readonly key: string; readonly label: CellValue }[] {
    const { base } = askedCells(plan, this.isYears(plan), 0);
    const spec: CubeSpec = { ...base.spec, axes: [...base.spec.axes, { kind: 'value', on: by }] };
    const cube = this.cube(spec);
    if (!(cube instanceof Cube)) return [];
    const words = cube.axes.at(-1)?.words;
    if (!words) return [];
    const found: { key: string; label: CellValue }[] = [];
    const parts = partsAsked(plan);
    for (const [code, key] of words.keys.entries()) {
      const has = parts.some((part) => cube.rowsIn(cube.at([...placeOf(base, part), key])) > 0);
      if (has) found.push({ key, label: words.label(code) });
    }
    return found;
  }

  private ofRows(plan: RowsPlan): Outcome<Answer> {
    const found = this.find(plan);
    if (!found.ok) return found;
    const { period } = plan;
    if (!period?.parts) return this.inPart(plan, found.value, 0) ?? this.withoutBase(plan);
    const parts = partsOfYear(period.fiscalYear, period.parts.length).map((part, i) => ({
      part,
      answer: this.inPart(plan, found.value, i),
    }));
    return overParts(parts, period.parts, plan.missing) ?? this.withoutBase(plan);
  }

  /** The answer of the year, or of one of its parts; undefined without a base. */
  private inPart(plan: RowsPlan, { asked, base, fitting }: Found, part: number): Outcome<Answer> | undefined {
    if (base.rowsIn(base.at(placeOf(asked.base, part))) === 0) return undefined;
    return answerOfCell(plan, fitting, fitting.at(placeOf(asked.fitting, part)), this.tableName(plan.table));
  }

  private ofCohort(plan: CohortPlan): Outcome<Answer> {
    const found = this.find(plan);
    if (!found.ok) return found;
    const { asked, base, fitting } = found.value;
    if (base.rowsIn(base.at(placeOf(asked.base, 0))) === 0) return this.withoutBase(plan);
    const { collector } = fitting;
    if (!(collector instanceof CohortCollector)) throw new Error('No cohort');
    const cell = fitting.at(placeOf(asked.fitting, 0));
    return answerOfCohort(plan, collector.figuresIn(cell ?? -1), this.tableName(plan.table));
  }

  private find(plan: OfRows): Outcome<Found> {
    const known = this.found.get(plan.conditions)?.find(({ like }) => sameCubes(plan, like));
    if (known) {
      const { base, fitting, asked } = known.found;
      return answered({ base, fitting, asked: placesOf(plan, asked) });
    }
    const found = this.findAnew(plan);
    if (found.ok) this.keep(plan, found.value);
    return found;
  }

  private keep(like: OfRows, found: Found): void {
    const others = this.found.get(like.conditions);
    if (!others) this.found.set(like.conditions, [{ like, found }]);
    else if (others.length < MOST_LIKE) others.push({ like, found });
  }

  private findAnew(plan: OfRows): Outcome<Found> {
    const years = this.isYears(plan);
    for (let axes = Math.min(MOST_AXES, plan.where.length); axes >= 0; axes -= 1) {
      const asked = askedCells(plan, years, axes);
      const base = this.cube(asked.base.spec);
      const fitting = this.cube(asked.fitting.spec);
      if (base instanceof Cube && fitting instanceof Cube) return answered({ asked, base, fitting });
      if (base && !(base instanceof Cube)) return base;
      if (fitting && !(fitting instanceof Cube)) return fitting;
    }
    throw new Error(`No cube for ${plan.indicator.id}`);
  }

  /** The cube, undefined when it is too wide; or which of its columns the workbook does not have. */
  private cube(spec: CubeSpec): Cube | Failure | undefined {
    return this.cubes.cube(spec, () => this.lackingIn(spec));
  }

  private lackingIn(spec: CubeSpec): Failure | undefined {
    const table = this.cubes.tables.get(spec.table);
    if (!table) return this.lacking(spec.table, '');
    const reach = reachesOfCube(spec).find((each) => !this.cubes.ways.column(table, each));
    return reach && this.lacking(reach.table, reach.column.header);
  }

  private isYears(plan: OfRows): boolean {
    if (plan.kind === 'cohort' || !plan.period) return false;
    const { day } = plan.period;
    if (day.column.spec) return day.column.spec.type === 'fiscalYear';
    return false;
  }

  private lacking(table: string, column: string): Failure {
    return missing(reason('columnNotInLedger', { table: this.tableName(table), column }));
  }

  private withoutBase(plan: OfRows): Outcome<Answer> {
    const table = this.tableName(plan.table);
    const fiscalYear = plan.kind === 'cohort' ? plan.fiscalYear : plan.period?.fiscalYear;
    return missing(
      typeof fiscalYear === 'number'
        ? reason('noRowsInYear', { table, fiscalYear })
        : reason('noRowsInTable', { table }),
    );
  }

  private tableName(id: string): string {
    return this.ledger.defined.shape.tables.get(id)?.name ?? this.ledger.tables.get(id)?.name ?? id;
  }
}

/** One answer divided by the other. */
function ratioOf(plan: RatioPlan, numerator: Outcome<Answer>, denominator: Outcome<Answer>): Outcome<Answer> {
  if (!numerator.ok) return numerator;
  if (!denominator.ok) return denominator;
  const { value, rows } = denominator.value;
  if (value === 0) return missing(reason('baseIsZero', { argument: 'denominator' }));
  const scale = plan.unit === 'percent' ? 100 : 1;
  return answered({ value: (numerator.value.value / value) * scale, rows });
}

function partsAsked(plan: OfRows): readonly number[] {
  const parts = plan.kind === 'rows' ? plan.period?.parts : null;
  return parts ? partsOfYear(0, parts.length).map((_, part) => part) : [0];
}

function placeOf({ period, rest }: AskedCell, part: number): (string | number)[] {
  return period === undefined ? [...rest] : [period + part, ...rest];
}
