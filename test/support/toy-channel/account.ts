import type { Account, AccountReader } from '@botrules/channel';

export interface ToyAccount extends Account {
  readonly token: string;
  readonly secret: string;
  readonly url: string;
}

export const accounts: AccountReader<ToyAccount> = {
  fields: [
    { key: 'token', env: 'TOY_TOKEN', about: 'What lets it send.', secret: true, needed: true },
    { key: 'secret', env: 'TOY_SECRET', about: 'What it posts with.', secret: true, needed: true },
    { key: 'url', env: 'TOY_URL', about: 'Where its API is.' },
  ],
  sendsPerSecond: 50,
  read({ token = '', secret = '', url = 'https://toy.example' }, common) {
    if (!/^\w+$/.test(token)) {
      const problem = { field: 'token', message: 'A token is letters.', hint: 'Copy it again.' };
      return { problems: [problem] };
    }
    return { account: { ...common, proves: true, sends: true, token, secret, url } };
  },
};
