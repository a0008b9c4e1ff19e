/** Every refusal a person can meet. Its sentence is `errors.<code>` in the texts; `params` fill it. */
export type ErrorCode =
  | 'registry-too-new'
  | 'registry-not-found'
  | 'registry-locked'
  | 'registry-damaged'
  | 'registry-damaged-copy'
  | 'registry-missing'
  | 'registry-missing-copy'
  | 'no-sound-backup'
  | 'backup-unsound'
  | 'backup-needs-password'
  | 'backup-wrong-password'
  | 'registry-not-empty'
  | 'folder-not-writable'
  | 'disk-full'
  | 'output-folder-not-found'
  | 'row-not-found'
  | 'edited-meanwhile'
  | 'invalid-value'
  | 'nothing-to-undo'
  | 'nothing-to-redo'
  | 'entry-not-found'
  | 'entry-undone'
  | 'read-only'
  | 'cancelled'
  | 'preview-expired'
  | 'file-expired'
  | 'nothing-to-send-back'
  | 'release-not-recorded'
  | 'form-refused'
  | 'form-cell'
  | 'form-room'
  | 'form-nothing'
  | 'no-pdf-printer'
  | 'pdf-failed'
  | 'no-printer'
  | 'unknown-report'
  | 'report-needs-building'
  | 'report-needs-period'
  | 'period-not-begun'
  | 'period-sealed'
  | 'period-unreadable'
  | 'file-refused'
  | 'no-building'
  | 'several-rooms'
  | 'name-taken'
  | 'no-such-column'
  | 'not-ended'
  | 'building-ended'
  | 'column-fault'
  | 'still-in-use'
  | 'still-linked'
  | 'superior-cycle'
  | 'firm-gone'
  | 'firm-has-org'
  | 'firm-due'
  | 'joint-one-firm'
  | 'joint-too-few-full-members'
  | 'joint-too-many-units'
  | 'joint-too-many-members'
  | 'output-not-writable'
  | 'port-taken'
  | 'rule-not-a-value'
  | 'rule-min-over-max'
  | 'rule-day'
  | 'exception-over'
  | 'todo-over'
  | 'meeting-ahead'
  | 'unexpected';

export type ErrorParams = Record<string, string | number>;

/** A refusal with a reason: shown as one sentence, never with a stack. Anything else thrown is a bug. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly params: ErrorParams;

  constructor(code: ErrorCode, params: ErrorParams) {
    super(code);
    this.name = 'AppError';
    this.code = code;
    this.params = params;
  }
}

/** True of a registry that is damaged or gone, where putting a copy in its place is the way on. */
export function needsRecovery(error: unknown): error is AppError {
  return error instanceof AppError && /^registry-(damaged|missing)/.test(error.code);
}
