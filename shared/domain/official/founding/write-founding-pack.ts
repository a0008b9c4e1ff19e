import type { Letter } from '../letter.ts';
import type { FoundingFacts } from './founding-facts.ts';
import { writeApplication, writeApproval, writeFoundingRequest, writePledge } from './founding-letters.ts';
import { writeMemberRoster, writeMissingPapers, writeRegistration } from './founding-tables.ts';

/** Every paper that founding a branch takes, the list of what is missing first; pledges for a joint branch only. */
export function writeFoundingPack(facts: FoundingFacts): Letter[] {
  const { firms } = facts;
  return [
    writeMissingPapers(facts),
    writeApplication(facts),
    writeFoundingRequest(facts),
    writeApproval(facts),
    writeMemberRoster(facts),
    ...firms.map((firm, i) => writeRegistration(firm, i + 1)),
    ...(firms.length > 1 ? firms.map((firm, i) => writePledge(facts, firm, i + 1)) : []),
  ];
}
