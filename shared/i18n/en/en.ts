import { about } from './about.ts';
import { app } from './app.ts';
import { community, serviceCentre, sponsor, station, street } from './area.ts';
import { backup } from './backup.ts';
import { building } from './building.ts';
import { cli } from './cli.ts';
import { coverage } from './coverage.ts';
import { customColumn } from './custom-column.ts';
import { errors } from './errors.ts';
import { exchange } from './exchange.ts';
import { firm } from './firm.ts';
import { flags } from './flags.ts';
import { floorPlan } from './floor-plan.ts';
import { grid } from './grid.ts';
import { history } from './history.ts';
import { importPage } from './import.ts';
import { importDecisions } from './import-decisions.ts';
import { importFix } from './import-fix.ts';
import { jointPlan } from './joint-plan.ts';
import { journal } from './journal.ts';
import { letter } from './letter.ts';
import { officialForm } from './official-form.ts';
import { org } from './org.ts';
import { overview } from './overview.ts';
import { papers } from './papers.ts';
import { instructor, worker } from './people.ts';
import { profile } from './profile.ts';
import { progress } from './progress.ts';
import { recycle } from './recycle.ts';
import { release } from './release.ts';
import { report } from './report.ts';
import { roster } from './roster.ts';
import { rosterNotes } from './roster-notes.ts';
import { search } from './search.ts';
import { setup } from './setup.ts';
import { shell } from './shell.ts';
import { staffing } from './staffing.ts';

/** Every text of this language; the first part of a key names the feature. */
export const en = {
  about,
  app,
  backup,
  building,
  cli,
  community,
  coverage,
  /** A file of a dry run is refused with `file.` and its code. */
  errors: { ...errors, file: roster.fileErrors },
  exchange,
  firm,
  flags,
  floorPlan,
  grid,
  history,
  importDecisions,
  importFix,
  importPage,
  jointPlan,
  instructor,
  journal,
  letter,
  officialForm,
  customColumn,
  recycle,
  org,
  overview,
  papers,
  profile,
  progress,
  release,
  report,
  roster,
  rosterNotes,
  search,
  serviceCentre,
  setup,
  shell,
  sponsor,
  staffing,
  station,
  street,
  worker,
};
