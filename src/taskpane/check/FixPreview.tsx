import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { Finding } from '../../core/ledger/checks/finding';
import { shownFix } from '../../jobs/write-findings';
import type { CheckPageWords } from '../../words/checking';
import type { Language } from '../../words/language';
import { shownCount } from '../ledger/notice';
import { useSectionStyles } from '../view/section-styles';
import { placeOf } from './finding-groups';
import { useCheckStyles } from './use-check-styles';

/** Nobody reads more before deciding; the rest is counted. */
const LINES_SHOWN = 100;

interface Props {
  readonly words: CheckPageWords;
  readonly language: Language;
  /** Those to fix; undefined: nothing is asked. */
  readonly findings: readonly Finding[] | undefined;
  readonly onApply: (findings: readonly Finding[]) => void;
  readonly onClose: () => void;
}

/** What a fix would change, cell by cell, before anything is changed. */
export function FixPreview({ words, language, findings = [], onApply, onClose }: Props) {
  const styles = useCheckStyles();
  const section = useSectionStyles();
  const { preview } = words;
  const rest = findings.length - LINES_SHOWN;
  return (
    <Dialog open={findings.length > 0} onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{preview.title}</DialogTitle>
          <DialogContent tabIndex={0}>
            <p className={section.hint}>{preview.body}</p>
            <table className={styles.table}>
              <thead>
                <tr>
                  {[preview.cell, preview.before, preview.after].map((header) => (
                    <th key={header} scope="col" className={styles.cell}>
                      {header}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {findings.slice(0, LINES_SHOWN).map((finding) => (
                  <tr key={placeOf(finding)}>
                    <th scope="row" className={styles.cell}>
                      {placeOf(finding)}
                    </th>
                    <td className={styles.cell}>{words.value(finding.shown)}</td>
                    <td className={styles.cell}>{words.value(shownFix(finding))}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            {rest > 0 && <p className={section.hint}>{preview.more(shownCount(rest, language))}</p>}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={() => onApply(findings)}>
              {preview.apply(shownCount(findings.length, language))}
            </Button>
            <Button onClick={onClose}>{preview.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
