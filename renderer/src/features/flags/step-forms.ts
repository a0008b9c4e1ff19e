import type { TFunction } from 'i18next';
import { addDays, addMonths, EARLIEST_DAY, LATEST_DAY } from '#shared/domain/day/day.ts';
import { MEETING_KINDS, type MeetingKind } from '#shared/domain/org/meeting-kind.ts';
import type { Host } from '../../host/host.ts';
import type { FlagRow } from './flag-rows.ts';

const NAMES = ['reason', 'authority', 'docNo', 'note', 'day', 'instructor', 'meeting', 'attended'] as const;
type FieldName = (typeof NAMES)[number];
export type StepValues = Record<FieldName, string>;

interface Choice {
  value: string;
  label: string;
}

/** One thing that a step asks for. */
export type StepField = { name: FieldName; label: string; required: boolean; hint?: string } & (
  | { kind: 'text' }
  | { kind: 'day'; first: string; last: string }
  | { kind: 'choice'; options: Choice[] }
);

/** A step that asks something before it is taken. */
export interface StepForm {
  title: string;
  ok: string;
  note: string | null;
  fields: StepField[];
  initial: StepValues;
  /** What is said once it is done. */
  done(values: StepValues): string;
  save(values: StepValues): Promise<unknown>;
}

export type FormStep = 'accept' | 'ignore' | 'remind' | 'instructor' | 'meeting';

/** Months that are proposed for an exception, and days for a reminder; the person says until when. */
const USUAL_MONTHS = 6;
const USUAL_DAYS = 7;

interface Around {
  t: TFunction;
  client: Host['client'];
  today: string;
  instructors: readonly { id: string; name: string }[];
}

/** What a step asks for one flag, and the command that it is. */
export function stepForm(step: FormStep, row: FlagRow, { t, client, today, instructors }: Around): StepForm {
  const { rule, subjectKind, subjectId, name } = row;
  const key = { rule, subjectKind, subjectId };
  const words = { rule: t(`flags.rule.${rule}`), name };
  const text = (
    field: 'reason' | 'authority' | 'docNo' | 'note' | 'attended',
    required: boolean,
  ): StepField => ({
    kind: 'text',
    name: field,
    label: t(`flags.dialog.${field}`),
    hint: t(`flags.dialog.${field}Hint`),
    required,
  });
  const day = (label: string, first: string, last: string): StepField => ({
    kind: 'day',
    name: 'day',
    label,
    required: true,
    first,
    last,
  });
  const initial: StepValues = {
    ...(Object.fromEntries(NAMES.map((field) => [field, ''])) as StepValues),
    meeting: MEETING_KINDS[0],
  };
  const base = {
    title: t(`flags.dialog.title.${step}`, words),
    ok: t(`flags.dialog.ok.${step}`),
    note: null,
    done: (values: StepValues) => t(`flags.done.${step}`, { name, day: values.day }),
  };
  switch (step) {
    case 'accept':
      return {
        ...base,
        note: t('flags.dialog.acceptNote'),
        fields: [
          text('reason', true),
          text('authority', true),
          text('docNo', false),
          day(t('flags.dialog.untilDay'), today, LATEST_DAY),
        ],
        initial: { ...initial, day: addMonths(today, USUAL_MONTHS) },
        save: ({ reason, authority, docNo, day: untilDay }) =>
          client.flags.accept({ ...key, reason, authority, docNo, untilDay }),
      };
    case 'ignore':
      return {
        ...base,
        note: t('flags.dialog.ignoreNote'),
        fields: [text('reason', true), day(t('flags.dialog.untilDay'), today, LATEST_DAY)],
        initial: { ...initial, day: addMonths(today, USUAL_MONTHS) },
        save: ({ reason, day: untilDay }) => client.flags.ignore({ ...key, reason, untilDay }),
      };
    case 'remind':
      return {
        ...base,
        fields: [day(t('flags.dialog.dueOn'), today, LATEST_DAY), text('note', false)],
        initial: { ...initial, day: addDays(today, USUAL_DAYS) },
        save: ({ note, day: dueOn }) => client.flags.remind({ ...key, dueOn, note }),
      };
    case 'instructor':
      return {
        ...base,
        fields: [
          {
            kind: 'choice',
            name: 'instructor',
            label: t('flags.dialog.instructor'),
            hint: t('flags.dialog.instructorHint'),
            required: true,
            options: instructors.map(({ id, name: label }) => ({ value: id, label })),
          },
        ],
        initial,
        save: ({ instructor: instructorId }) =>
          client.jointPlan.assignInstructors({ assignments: [{ firmId: subjectId, instructorId }] }),
      };
    case 'meeting':
      return {
        ...base,
        fields: [
          {
            kind: 'choice',
            name: 'meeting',
            label: t('flags.dialog.meeting'),
            required: true,
            options: MEETING_KINDS.map((kind) => ({ value: kind, label: t(`org.meetings.${kind}`) })),
          },
          day(t('flags.dialog.heldOn'), EARLIEST_DAY, today),
          text('attended', false),
        ],
        initial: { ...initial, day: today },
        save: ({ meeting, day: heldOn, attended }) =>
          client.meeting.add({
            orgId: subjectId,
            kind: meeting as MeetingKind,
            heldOn,
            ...(attended.trim() !== '' && { attended: Number(attended) }),
          }),
      };
  }
}
