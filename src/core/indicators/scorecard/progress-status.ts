import type { Outcome } from '../../outcome';
import { answered, missing } from '../../outcome';
import { chain } from '../../combine';
import { reason } from '../../reasons';
import type { Achievement } from '../achievement';
import type { Definition } from '../definition/definition';
import type { TrackStatus } from '../on-track';
import { onTrack, statusOfShare } from '../on-track';
import type { TrackBands } from '../track-bands';
import type { Target } from './target-of-year';

export interface Progress {
  readonly definition: Pick<Definition, 'id' | 'direction' | 'baseline' | 'baselineYear'>;
  readonly actual: number;
  readonly target: Target;
  readonly achievement: Outcome<Achievement>;
  readonly fiscalYear: number;
  readonly bands: TrackBands;
}

/**
 * 達成, 順調, やや遅れ or 遅れ in a fiscal year. A target that is due (one of the year itself, or its year has come) and one to
 * be maintained are judged by the achievement itself; on the way to a later year, by what can be expected of the years since
 * the baseline's (`onTrack`).
 */
export function progressStatus({
  definition: { id: indicator, direction, baseline, baselineYear },
  actual,
  target,
  achievement,
  fiscalYear,
  bands,
}: Progress): Outcome<TrackStatus> {
  const due = target.year !== null && target.year <= fiscalYear;
  if (due || direction === 'maintain')
    return chain(achievement, ({ ratio }) => answered(statusOfShare(ratio, bands)));
  if (target.year === null) return missing(reason('definitionLacks', { indicator, column: 'targetYear' }));
  if (baseline === null) return missing(reason('definitionLacks', { indicator, column: 'baseline' }));
  if (baselineYear === null) return missing(reason('definitionLacks', { indicator, column: 'baselineYear' }));
  if (fiscalYear <= baselineYear)
    return missing(reason('nothingExpectedInYear', { fiscalYear, baselineYear }));
  return onTrack({
    actual,
    target: target.value,
    baseline,
    elapsed: fiscalYear - baselineYear,
    total: target.year - baselineYear,
    bands,
  });
}
