import { buildingNameKey, firmNameKey } from '../../codes/firm-name.ts';
import type { FirmAnswer } from './import-decisions.ts';

type Asked = Pick<FirmAnswer, 'name' | 'building' | 'firmId'>;

/** What an answer is about: a name in a building, and a firm of the registry. */
export function firmAnswerKey({ name, building, firmId }: Asked): string {
  return `${lineKey(buildingNameKey(building), firmNameKey(name))}|${firmId}`;
}

function lineKey(buildingKey: string, nameKey: string): string {
  return `${buildingKey}|${nameKey}`;
}

/** What a person answered to "is this the same firm?", ready for a comparison. */
export class FirmAnswers {
  readonly #same = new Map<string, string>();
  readonly #others = new Map<string, string[]>();

  constructor(answers: readonly FirmAnswer[] = []) {
    for (const answer of answers) {
      const key = lineKey(buildingNameKey(answer.building), firmNameKey(answer.name));
      if (answer.same === true) this.#same.set(key, answer.firmId);
      else if (answer.same === false) {
        this.#others.set(key, [...(this.#others.get(key) ?? []), answer.firmId]);
      }
    }
  }

  /** The registry's firm that a person said a line is, or null. */
  sameAs(buildingKey: string, nameKey: string): string | null {
    return this.#same.get(lineKey(buildingKey, nameKey)) ?? null;
  }

  /** True when a person said that a line is another firm than `firmId`. */
  isOther(buildingKey: string, nameKey: string, firmId: string): boolean {
    return this.#others.get(lineKey(buildingKey, nameKey))?.includes(firmId) ?? false;
  }

  /** A firm that a person said a line is not, or null. */
  otherThan(buildingKey: string, nameKey: string): string | null {
    return this.#others.get(lineKey(buildingKey, nameKey))?.[0] ?? null;
  }

  get isEmpty(): boolean {
    return this.#same.size + this.#others.size === 0;
  }
}
