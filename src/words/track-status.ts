import type { TrackStatus } from '../core/indicators/on-track';
import { trackStatuses as en } from './en/functions/indicators';
import { trackStatuses as ja } from './ja/functions/indicators';
import type { Language } from './language';

const NAMES: Readonly<Record<Language, Readonly<Record<TrackStatus, string>>>> = { ja, en };

/**
 * A status as its reader knows it.
 * @example trackStatus('onTrack', 'ja') //=> '順調'
 */
export function trackStatus(status: TrackStatus, language: Language): string {
  return NAMES[language][status];
}
