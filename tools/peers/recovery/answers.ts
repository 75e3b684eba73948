import type { RecoveryAnswer, RecoveryQuestion } from '../../../src/core/estimate/recovery/recover-pipeline';

/** Why nothing can be had back, in the words of the answers. */
export const WHY = {
  'nothing survives': 'every copy is in the destroyed set and the source cannot be read again',
  'backups expired': 'backups are kept shorter than the delay until the notice',
} as const;

const endless = (value: number): number | 'never' => (value === Infinity ? 'never' : value);

/** What the core found, in the words of the answers. */
export function recoveryAnswers(
  answer: RecoveryAnswer,
  question: RecoveryQuestion,
): Readonly<Record<string, number | string | null>> {
  if (answer.is === 'unrecoverable') {
    return {
      rpo_worst_s: 'unrecoverable',
      rpo_mean_s: 'unrecoverable',
      rto_restored_s: 'unrecoverable',
      rto_fresh_s: 'unrecoverable',
      loss_while_down_records: 'not applicable',
      surviving_store: null,
      replay_from: null,
      binding: WHY[answer.why],
    };
  }
  if (answer.is === 'surge') {
    const { peakAge, expired, fresh } = answer.surge;
    const lost = expired / question.capacity;
    return {
      rpo_worst_s: lost,
      rpo_mean_s: lost,
      lost_accepted_records: expired,
      rto_restored_s: 0,
      rto_fresh_s: endless(fresh),
      loss_while_down_records: 0,
      surviving_store: answer.log,
      replay_from: answer.log,
      binding: expired > 0 ? `retention of ${answer.log}` : 'capacity',
      peak_oldest_unread_s: peakAge,
    };
  }
  const { rpo, restored, fresh, lostWhileDown, bases, replayFrom, binds, hole } = answer.recovery;
  return {
    rpo_worst_s: rpo.worst,
    rpo_mean_s: rpo.mean,
    lost_accepted_records: rpo.worst * question.rate,
    loss_while_down_records: lostWhileDown,
    rto_restored_s: restored,
    rto_fresh_s: endless(fresh),
    surviving_store: bases[0] ?? null,
    replay_from: replayFrom ?? null,
    binding: hole ? `retention of ${hole.log}` : binds ? `largest term ${binds.worst} s` : 'none',
  };
}
