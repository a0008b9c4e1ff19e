import { os } from '../../api/os.ts';
import { listRules } from './list-rules.ts';
import { previewRule } from './preview-rule.ts';
import { setRule, switchRule } from './set-rule.ts';
import { listRuleEntries } from './store.ts';

export const profileHandlers = {
  rules: os.profile.rules.handler(({ input, context: { core } }) => listRules(core, input)),
  history: os.profile.history.handler(({ input, context: { core } }) => ({
    entries: listRuleEntries(core.file, input.ruleId),
  })),
  preview: os.profile.preview.handler(({ input, context: { core } }) => previewRule(core, input)),
  setRule: os.profile.setRule.handler(({ input, context: { core } }) => setRule(core, input)),
  switchRule: os.profile.switchRule.handler(({ input, context: { core } }) => switchRule(core, input)),
};
