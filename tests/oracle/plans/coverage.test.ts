import fc from 'fast-check';
import { arbitraryCase } from './arbitrary-case';
import { referenceAnswer } from './reference';

/** Kinds of plan and what became of them, over ledgers that are always the same. */
function seen(): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { plans, ledger } of fc.sample(arbitraryCase({ variants: true }), { numRuns: 150, seed: 4 })) {
    for (const { plan } of plans) {
      const answer = referenceAnswer(plan, ledger);
      found.add(plan.kind === 'rows' ? plan.measure : plan.kind);
      found.add('none' in answer ? answer.none : `${plan.kind} answered`);
    }
  }
  return found;
}

test('random plans are of every kind, and every answer and reason that engines are compared by occurs', () => {
  expect([...seen()]).toEqual(
    expect.arrayContaining([
      ...['count', 'distinct', 'sum', 'mean', 'minimum', 'maximum', 'median', 'cohort', 'reported', 'ratio'],
      ...['rows answered', 'cohort answered', 'reported answered', 'ratio answered'],
      ...[
        'noRowsInTable',
        'noRowsInYear',
        'noRowsFit',
        'numbersNotReported',
        'partWithoutRows',
        'noneMatured',
      ],
      ...['nothingReported', 'partiesNotCombined', 'timesNotCombined', 'peopleNotCombined', 'periodsMixed'],
      ...['partsOfRatioMissing', 'reportedTwice', 'reportMissing', 'placesHaveNoOrder', 'baseIsZero'],
    ]),
  );
});
