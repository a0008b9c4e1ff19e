import type { StationForm, StationFormProblem } from './station-form.ts';

function isMore(part: number | null, whole: number | null): boolean {
  return part !== null && whole !== null && part > whole;
}

/**
 * What in a station's form cannot be: more Party members than full-time workers, more instructors than
 * part-time workers (instructors are part of them), more members than staff, funds that are not the sum of
 * where they come from. Blanks contradict nothing.
 */
export function checkStationForm(form: StationForm): StationFormProblem[] {
  const problems: StationFormProblem[] = [];
  const { fullTimeMembers, fullTimeWorkers, instructors, partTimeWorkers, members, staff, funds } = form;
  const add = (code: StationFormProblem['code'], part: number | null, whole: number | null): void => {
    problems.push({ code, params: { part: part ?? 0, whole: whole ?? 0 } });
  };
  if (isMore(fullTimeMembers, fullTimeWorkers)) {
    add('form-more-members-than-workers', fullTimeMembers, fullTimeWorkers);
  }
  if (isMore(instructors, partTimeWorkers)) {
    add('form-more-instructors-than-part-time', instructors, partTimeWorkers);
  }
  if (isMore(members, staff)) add('form-more-members-than-staff', members, staff);
  const parts = [form.fundsCity, form.fundsDistrict, form.fundsStreet, form.fundsOther];
  const sum = Number(parts.reduce<number>((total, part) => total + (part ?? 0), 0).toFixed(4));
  const isWhole = parts.every((part) => part !== null);
  if (funds !== null && (isWhole ? sum !== funds : sum > funds)) add('form-funds-do-not-add-up', sum, funds);
  return problems;
}
