import { quoteSheet } from '../../core/book/area';
import type { CheckId, Finding } from '../../core/ledger/checks/finding';
import type { Steps } from '../../core/slices';
import { comparable } from '../../core/values/normalise';
import { findingSentence } from '../../words/finding-sentence';
import type { Language } from '../../words/language';

/** Findings of one kind, in the order of the workbook. */
export interface FindingGroup {
  readonly check: CheckId;
  readonly findings: readonly Finding[];
  /** Those that have a fix. */
  readonly fixable: readonly Finding[];
}

/** The kinds of findings, those with the most first. */
export function findingGroups(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<CheckId, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.check) ?? [];
    groups.set(finding.check, group);
    group.push(finding);
  }
  return [...groups]
    .map(([check, found]) => ({ check, findings: found, fixable: found.filter(({ fix }) => fix) }))
    .sort((a, b) => b.findings.length - a.findings.length);
}

/** So many findings are looked at between two pauses. */
const FINDINGS_AT_ONCE = 500;

/** The findings whose place, value or sentence holds all the words that are looked for, in small steps. */
export function* findingsWith(
  wanted: string,
  findings: readonly Finding[],
  language: Language,
): Steps<readonly Finding[]> {
  const words = comparable(wanted)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return findings;
  const found: Finding[] = [];
  for (const [place, finding] of findings.entries()) {
    const text = comparable(`${placeOf(finding)} ${finding.shown} ${findingSentence(finding, language)}`);
    if (words.every((word) => text.includes(word))) found.push(finding);
    if (place % FINDINGS_AT_ONCE === FINDINGS_AT_ONCE - 1) yield place / findings.length;
  }
  return found;
}

/** Where a finding is, as a formula would name it: 団体!B2. */
export function placeOf({ sheet, address }: Finding): string {
  return `${quoteSheet(sheet)}!${address}`;
}
