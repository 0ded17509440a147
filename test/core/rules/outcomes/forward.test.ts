import { expect } from 'chai';
import { findings } from '../../../support/language.js';

const isWarnedOf = (url: string) =>
  findings(
    `rules: [{ name: lead, when: { payload: LEAD }, forward: "${url}" }]\ndefault: { reply: Sorry? }\n`,
  ).some(({ code }) => code === 'plain-http');

describe('a forward that is not encrypted', () => {
  it('is fine in a network of your own', () => {
    const hosts = [
      ...[
        'localhost',
        '127.0.0.1',
        '10.1.2.3',
        '172.16.0.1',
        '192.168.0.1',
        '169.254.1.1',
        '[::1]',
      ],
      ...['crm', 'crm.local', 'crm.internal', 'crm.corp', 'crm.service.consul', 'CRM.LAN'],
      ...['crm.default', 'crm.production', 'crm.my-shop', 'crm.team1', 'crm.kube-system'],
      ...['crm.default.svc', 'crm.shop.svc.cluster.local', 'crm.shop.svc.k8s.example.com'],
      ...['crm.default.svc.cluster.local.', 'crm.default:8080', 'me@crm.default'],
    ];
    expect(hosts.filter((host) => isWarnedOf(`http://${host}/hooks`))).to.deep.equal([]);
  });

  it('is warned of where it goes over the internet', () => {
    const hosts = [
      ...['crm.example', 'crm.shop', 'crm.dev', 'my-shop.com', 'shop1.example.com', 'crm.xn--p1ai'],
      ...[
        '8.8.8.8',
        '172.32.0.1',
        'crm.example.',
        'default.com',
        'crm.default.com',
        'svc.example.com',
      ],
      ...['www.svc.com', 'crm.example:8080'],
    ];
    expect(hosts.filter((host) => !isWarnedOf(`http://${host}/hooks`))).to.deep.equal([]);
    expect(isWarnedOf('https://crm.example/hooks')).to.equal(false);
  });
});
