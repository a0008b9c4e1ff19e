import { ORPCError } from '@orpc/client';
import { describe, expect, it } from 'vitest';
import { translator } from '#shared/i18n/i18n.ts';
import { errorSentence, isAbort, refusalOf } from '../../../renderer/src/components/error-sentence.ts';

const t = translator('zh');
const refused = (code: string, params = {}) => new ORPCError('REFUSED', { data: { code, params } });

describe('what a person is told of an error', () => {
  it('is the refusal’s own sentence', () => {
    expect(errorSentence(refused('nothing-to-undo'), t)).toBe('没有可撤销的操作。');
  });

  it('is filled with the refusal’s own words', () => {
    expect(errorSentence(refused('unknown-report', { kind: 'x9' }), t)).toContain('x9');
  });

  it('is never a code: an unknown refusal and a bug get the neutral sentence', () => {
    const neutral = t('errors.unexpected');
    expect(errorSentence(refused('from-the-future'), t)).toBe(neutral);
    expect(errorSentence(new ORPCError('INTERNAL_SERVER_ERROR'), t)).toBe(neutral);
  });

  it('says that the program is out of reach when the call itself failed', () => {
    expect(errorSentence(new TypeError('Failed to fetch'), t)).toBe(t('app.connection.lost'));
  });

  it('says that the session is gone when the host does not know the page', () => {
    expect(errorSentence(new ORPCError('UNAUTHORIZED'), t)).toBe(t('app.connection.sessionLost'));
  });

  it('takes no other error for a refusal', () => {
    expect(refusalOf(new ORPCError('REFUSED', { data: 'text' }))).toBeNull();
    expect(refusalOf(new Error('REFUSED'))).toBeNull();
  });

  it('knows a cancelled call', () => {
    expect(isAbort(new DOMException('x', 'AbortError'))).toBe(true);
    expect(isAbort(new Error('AbortError'))).toBe(false);
  });
});
