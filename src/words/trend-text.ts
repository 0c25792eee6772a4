import type { Trend } from '../core/indicators/trend';
import { trendTexts as en } from './en/functions/over-time';
import { trendTexts as ja } from './ja/functions/over-time';
import type { Language } from './language';

const TEXTS = { ja, en };

/**
 * A trend as its reader says it.
 * @example trendText({ movement: 'improving', periods: 3 }, 'ja') //=> '改善 3期連続'
 * @example trendText({ movement: 'worsening', periods: 1 }, 'en') //=> 'Worsening for 1 period'
 */
export function trendText({ movement, periods }: Trend, language: Language): string {
  const { movements, once, running } = TEXTS[language];
  return periods === 1 ? once(movements[movement]) : running(movements[movement], periods);
}
