import { os } from '../../api/os.ts';
import { addMeeting, endMeeting } from './keep-meetings.ts';
import { listMeetings } from './store.ts';

export const meetingHandlers = {
  list: os.meeting.list.handler(({ input, context: { core } }) => listMeetings(core.file, input.orgId)),
  add: os.meeting.add.handler(({ input, context: { core } }) => addMeeting(core, input)),
  end: os.meeting.end.handler(({ input, context: { core } }) => endMeeting(core, input)),
};
