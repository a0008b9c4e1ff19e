import { BLANK, citeRule } from '../cite-rule.ts';
import { type Letter, text } from '../letter.ts';
import { writeDay } from '../write-day.ts';
import {
  countFull,
  countMembers,
  type FoundingFacts,
  type FoundingFirm,
  nameFirms,
} from './founding-facts.ts';

const PLAIN = { attachments: [], postscript: null, landscape: false, signer: BLANK };

/** 申请: the firm asks the Party organization of its street or building; of a joint branch the firms together. */
export function writeApplication(facts: FoundingFacts): Letter {
  const { firms, org, day } = facts;
  const [firm] = firms;
  const members = firms.reduce((sum, one) => sum + countMembers(one), 0);
  const place = firm?.building ?? BLANK;
  return {
    ...PLAIN,
    name: '1 申请',
    title: `关于成立${org}的申请`,
    addressee: firm?.street ? `${firm.street}党工委` : BLANK,
    blocks: [
      text(
        `${firms.length === 1 ? '我单位' : nameFirms(firms)}位于${place}，现有从业人员${sumKnown(firms, 'staffCount')}名，组织关系在本单位的党员${members}名，其中正式党员${countFull(facts)}名。`,
      ),
      text(`根据${citeRule(ruleOf(facts))}，经全体党员商议，申请成立${org}。`),
      text(`拟推荐${BLANK}同志为书记人选，活动场所设在${BLANK}。`),
      text('以上申请，请予审批。'),
    ],
    attachments: [
      '党员花名表',
      '登记表',
      '营业执照副本复印件',
      ...(firms.length > 1 ? ['挂靠党支部承诺书'] : []),
    ],
    signer: firms.length === 1 ? (firm?.name ?? BLANK) : firms.map(({ name }) => name).join('\n'),
    day: writeDay(day),
  };
}

/** 请示 of the street to the superior office. */
export function writeFoundingRequest(facts: FoundingFacts): Letter {
  const { firms, org, office, day } = facts;
  const named = firms.map((firm) => `${firm.name}（正式党员${firm.fullMembers ?? BLANK}名）`).join('、');
  return {
    ...PLAIN,
    name: '2 请示',
    title: `关于成立${org}的请示`,
    addressee: BLANK,
    blocks: [
      text(
        `${firms[0]?.building ?? BLANK}入驻的${named}尚未建立党组织，合计正式党员${countFull(facts)}名，申请成立党组织。`,
      ),
      text(
        `根据${citeRule(ruleOf(facts))}，经研究，拟成立${org}，隶属${BLANK}，活动场所设在${BLANK}，拟推荐${BLANK}同志为书记人选。`,
      ),
      text('妥否，请批示。'),
    ],
    attachments: ['成立党组织的申请', '党员花名表', '登记表'],
    signer: office || BLANK,
    day: writeDay(day),
    postscript: `（联系人：${BLANK}　联系电话：${BLANK}）`,
  };
}

/** 批复, drafted for the superior office; whether and when is theirs to say. */
export function writeApproval({ org, office }: FoundingFacts): Letter {
  return {
    ...PLAIN,
    name: '3 批复',
    title: `关于同意成立${org}的批复`,
    addressee: office || BLANK,
    blocks: [
      text(`你单位《关于成立${org}的请示》（${BLANK}）收悉。经研究，批复如下：`),
      text(`一、同意成立${org}，隶属${BLANK}。`),
      text('二、请按照有关规定召开党员大会，选举产生书记（支部委员会），选举结果报备。'),
      text('此复。'),
    ],
    day: `${BLANK}年${BLANK}月${BLANK}日`,
  };
}

/** 挂靠党支部承诺书 of one firm under a joint branch. */
export function writePledge({ org }: FoundingFacts, firm: FoundingFirm, number: number): Letter {
  return {
    ...PLAIN,
    name: `6-${number} 挂靠承诺书（${firm.name}）`,
    title: '挂靠党支部承诺书',
    addressee: org,
    blocks: [
      text(
        `${firm.name}（统一社会信用代码：${firm.uscc ?? BLANK}）现有正式党员${firm.fullMembers ?? BLANK}名，暂不具备单独组建党支部的条件，自愿挂靠${org}，并承诺：`,
      ),
      text('一、支持党员参加组织生活，提供必要的时间和条件。'),
      text('二、支持党支部开展活动，配合做好党员教育、管理、监督和服务。'),
      text('三、党员人数、单位地址等发生变化时，及时告知党支部。'),
      text('四、正式党员达到规定人数时，配合单独组建党支部。'),
    ],
    signer: `${firm.name}（盖章）\n法定代表人（签字）：${BLANK}`,
    day: `${BLANK}年${BLANK}月${BLANK}日`,
  };
}

function ruleOf({ firms, profile }: FoundingFacts) {
  return profile[firms.length === 1 ? 'full-members-for-org' : 'joint-max-units'];
}

/** The sum where every firm has told it; else a blank, never a smaller number. */
function sumKnown(firms: readonly FoundingFirm[], field: 'staffCount'): string {
  const known = firms.map((firm) => firm[field]);
  return known.includes(null) ? BLANK : String(known.reduce<number>((sum, count) => sum + (count ?? 0), 0));
}
