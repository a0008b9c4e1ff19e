import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const editable = 'id TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1';
const ending = 'ended_on TEXT, end_reason TEXT';

const TABLES: Record<string, string> = {
  street: `${editable}, name TEXT NOT NULL, district TEXT NOT NULL, ${ending}`,
  community: `${editable}, street_id TEXT NOT NULL REFERENCES street(id), name TEXT NOT NULL, ${ending}`,
  service_centre: `${editable}, street_id TEXT NOT NULL REFERENCES street(id), name TEXT NOT NULL,
    address TEXT, area_sqm REAL, ${ending}`,
  station: `${editable}, service_centre_id TEXT REFERENCES service_centre(id),
    community_id TEXT REFERENCES community(id), name TEXT NOT NULL, address TEXT, area_sqm REAL, phone TEXT, ${ending}`,
  sponsor: `${editable}, name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('property-company', 'owner', 'owners-committee', 'other')),
    contact TEXT, phone TEXT, ${ending}`,
  building: `${editable}, name TEXT NOT NULL, name_key TEXT NOT NULL, address TEXT,
    community_id TEXT REFERENCES community(id), station_id TEXT REFERENCES station(id),
    sponsor_id TEXT REFERENCES sponsor(id), floors_above INTEGER, floors_below INTEGER, area_sqm REAL,
    tax_building INTEGER CHECK (tax_building IN (0, 1)), remark TEXT, ${ending}`,
  instructor: `${editable}, name TEXT NOT NULL, unit TEXT, phone TEXT, ${ending}`,
  firm: `${editable}, name TEXT NOT NULL, name_key TEXT NOT NULL, uscc TEXT, kind TEXT, industry TEXT,
    legal_representative TEXT, contact TEXT, phone TEXT,
    staff_count INTEGER CHECK (staff_count >= 0), full_members INTEGER CHECK (full_members >= 0),
    probationary_members INTEGER CHECK (probationary_members >= 0), member_total INTEGER CHECK (member_total >= 0),
    members_elsewhere INTEGER CHECK (members_elsewhere >= 0), registered_address TEXT, revenue REAL,
    above_scale INTEGER CHECK (above_scale IN (0, 1)), founder_is_member INTEGER CHECK (founder_is_member IN (0, 1)),
    operating INTEGER CHECK (operating IN (0, 1)), not_set_up_reason TEXT,
    instructor_id TEXT REFERENCES instructor(id), reported_form TEXT, reported_org_kind TEXT,
    reported_org_name TEXT, reported_founded_on TEXT, reported_secretary TEXT, reported_secretary_source TEXT,
    reported_instructor TEXT, remark TEXT, custom TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(custom)), ${ending}`,
  tenancy: `${editable}, firm_id TEXT NOT NULL REFERENCES firm(id), building_id TEXT NOT NULL REFERENCES building(id),
    floor TEXT, room TEXT, from_day TEXT, to_day TEXT, end_reason TEXT`,
  party_org: `${editable}, name TEXT NOT NULL, form TEXT NOT NULL CHECK (form IN ('building', 'independent', 'joint')),
    kind TEXT NOT NULL CHECK (kind IN ('committee', 'general-branch', 'branch', 'temporary-branch')),
    building_id TEXT REFERENCES building(id), firm_id TEXT REFERENCES firm(id),
    superior_org_id TEXT REFERENCES party_org(id), secretary TEXT, secretary_phone TEXT, founded_on TEXT,
    term_from TEXT, term_to TEXT, remark TEXT, ${ending}`,
  joint_org_firm: `${editable}, org_id TEXT NOT NULL REFERENCES party_org(id),
    firm_id TEXT NOT NULL REFERENCES firm(id), from_day TEXT, to_day TEXT`,
  worker: `${editable}, name TEXT NOT NULL, station_id TEXT REFERENCES station(id), phone TEXT, post TEXT,
    hired_on TEXT, ${ending}`,
  worker_building: `${editable}, worker_id TEXT NOT NULL REFERENCES worker(id),
    building_id TEXT NOT NULL REFERENCES building(id), from_day TEXT, to_day TEXT`,
  rule_value: `${editable}, rule_id TEXT NOT NULL, value TEXT NOT NULL CHECK (json_valid(value)), wording TEXT,
    source_title TEXT, doc_no TEXT, confirmed_by TEXT, effective_from TEXT NOT NULL`,
  import: `${editable}, applied_at TEXT NOT NULL, files TEXT NOT NULL CHECK (json_valid(files)),
    added INTEGER NOT NULL, updated INTEGER NOT NULL, moved_out INTEGER NOT NULL`,
  setting: `${editable}, value TEXT NOT NULL CHECK (json_valid(value))`,
  journal_entry: `seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, at TEXT NOT NULL, command TEXT NOT NULL,
    params TEXT NOT NULL CHECK (json_valid(params)), undone_at TEXT, discarded_at TEXT`,
  journal_change: `entry_seq INTEGER NOT NULL REFERENCES journal_entry(seq), position INTEGER NOT NULL,
    table_name TEXT NOT NULL, row_id TEXT NOT NULL, before TEXT, after TEXT, PRIMARY KEY (entry_seq, position)`,
};

/** Foreign keys that reads follow, and what matching looks firms and buildings up by. */
const INDEXES: Record<string, string> = {
  building_name_key: 'building(name_key)',
  building_station: 'building(station_id)',
  firm_name_key: 'firm(name_key)',
  firm_uscc: 'firm(uscc)',
  tenancy_firm: 'tenancy(firm_id)',
  tenancy_building: 'tenancy(building_id)',
  party_org_firm: 'party_org(firm_id)',
  party_org_building: 'party_org(building_id)',
  joint_org_firm_org: 'joint_org_firm(org_id)',
  joint_org_firm_firm: 'joint_org_firm(firm_id)',
  journal_change_row: 'journal_change(row_id)',
};

export const createRegistry: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const [table, columns] of Object.entries(TABLES)) {
      const keyed = table === 'journal_change' ? 'STRICT, WITHOUT ROWID' : 'STRICT';
      await sql.raw(`CREATE TABLE "${table}" (${columns}) ${keyed}`).execute(db);
    }
    for (const [name, on] of Object.entries(INDEXES)) {
      await sql.raw(`CREATE INDEX "${name}" ON ${on}`).execute(db);
    }
  },
};
