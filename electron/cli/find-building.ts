import type { CoreClient } from '#core/start-core.ts';
import { buildingNameKey } from '#shared/domain/codes/firm-name.ts';
import { CliRefusal } from './refusal.ts';

/** The id of the building of a name, however it is written. Refuses where the registry has none. */
export async function findBuilding(client: CoreClient, name: string): Promise<string> {
  const key = buildingNameKey(name);
  const { buildings } = await client.setup.choices();
  const building = buildings.find((each) => buildingNameKey(each.name) === key);
  if (!building) throw new CliRefusal('cli.planJoint.noBuilding', { name });
  return building.id;
}
