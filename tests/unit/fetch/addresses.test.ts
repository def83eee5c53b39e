import { describe, expect, test } from 'vitest';
import { findFlaw, isPublicIp } from '../../../src/fetch/addresses.ts';

describe('An IP address', () => {
  test.each([
    ['8.8.8.8'],
    ['1.1.1.1'],
    ['100.63.255.255'],
    ['100.128.0.0'],
    ['172.15.255.255'],
    ['172.32.0.0'],
    ['192.0.1.0'],
    ['198.17.255.255'],
    ['198.20.0.0'],
    ['223.255.255.255'],
    ['2a00:1450:4001:82a::2003'],
    ['2606:4700::1111'],
    ['2001:200::1'],
    ['64:ff9b::8.8.8.8'],
    ['64:ff9b::808:808'],
  ])('is public: %s', (ip) => {
    expect(isPublicIp(ip)).toBe(true);
  });

  test.each([
    ['this network', '0.0.0.0'],
    ['this network', '0.1.2.3'],
    ['loopback', '127.0.0.1'],
    ['loopback', '127.255.255.254'],
    ['private', '10.0.0.1'],
    ['private', '172.16.0.1'],
    ['private', '172.31.255.255'],
    ['private', '192.168.178.1'],
    ['shared by a provider', '100.64.0.1'],
    ['shared by a provider', '100.127.255.255'],
    ['link-local', '169.254.169.254'],
    ['inside a cloud', '168.63.129.16'],
    ['protocol assignment', '192.0.0.170'],
    ['documentation', '192.0.2.1'],
    ['documentation', '198.51.100.7'],
    ['documentation', '203.0.113.9'],
    ['benchmark', '198.18.0.1'],
    ['benchmark', '198.19.255.255'],
    ['relay of 6to4', '192.88.99.1'],
    ['multicast', '224.0.0.1'],
    ['reserved', '240.0.0.1'],
    ['broadcast', '255.255.255.255'],
    ['unspecified', '::'],
    ['loopback', '::1'],
    ['unique local', 'fc00::1'],
    ['unique local', 'fd12:3456:789a::1'],
    ['link-local', 'fe80::1'],
    ['link-local with a zone', 'fe80::1%eth0'],
    ['public with a zone', '2606:4700::1111%eth0'],
    ['site-local', 'fec0::1'],
    ['multicast', 'ff02::1'],
    ['documentation', '2001:db8::1'],
    ['documentation', '3fff::1'],
    ['benchmark', '2001:2::1'],
    ['Teredo', '2001:0:4136:e378:8000:63bf:3fff:fdd2'],
    ['segment routing', '5f00::1'],
    ['discard', '100::1'],
    ['mapped loopback', '::ffff:127.0.0.1'],
    ['mapped private', '::ffff:a00:1'],
    ['mapped public', '::ffff:8.8.8.8'],
    ['compatible loopback', '::127.0.0.1'],
    ['translated loopback', '64:ff9b::127.0.0.1'],
    ['translated private', '64:ff9b::a00:1'],
    ['translated within one network', '64:ff9b:1::8.8.8.8'],
    ['6to4 of a private one', '2002:a00:1::1'],
    ['6to4 of a public one', '2002:808:808::1'],
    ['no address', ''],
    ['no address', 'example.org'],
    ['no address', '127.1'],
  ])('is not public (%s): %s', (_, ip) => {
    expect(isPublicIp(ip)).toBe(false);
  });
});

/** What was got instead of an address that may be fetched. */
const judge = (address: string, allowLocal = false) => findFlaw(new URL(address), allowLocal)?.got;

describe('An address', () => {
  test.each([
    ['http://example.org/'],
    ['https://example.org:8443/feed.xml?a=b'],
    ['https://zeitung.münchen.example/'],
    ['https://localhost.example.org/'],
    ['https://mylocalhost/'],
    ['https://internal.example.org/'],
    ['https://8.8.8.8/'],
    ['https://[2606:4700::1111]/'],
  ])('may be fetched: %s', (address) => {
    expect(judge(address)).toBeUndefined();
  });

  test.each([
    ['file:///etc/passwd', 'one of the scheme file'],
    ['ftp://example.org/feed.xml', 'one of the scheme ftp'],
    ['data:text/html,Hallo', 'one of the scheme data'],
    ['javascript:alert(1)', 'one of the scheme javascript'],
    ['blob:https://example.org/1', 'one of the scheme blob'],
    ['gopher://example.org/', 'one of the scheme gopher'],
    ['https://user:secret@example.org/', 'one with them'],
    ['https://user@example.org/', 'one with them'],
    ['https://:secret@example.org/', 'one with them'],
  ])('may not be fetched, not even on a local network: %s', (address, got) => {
    expect(judge(address)).toBe(got);
    expect(judge(address, true)).toBe(got);
  });

  test.each([
    ['http://localhost/', 'localhost'],
    ['http://LOCALHOST:8080/', 'localhost'],
    ['http://localhost./', 'localhost.'],
    ['http://%6c%6fcalhost/', 'localhost'],
    ['http://feed.localhost/', 'feed.localhost'],
    ['http://drucker.local/', 'drucker.local'],
    ['http://drucker.local./', 'drucker.local.'],
    ['http://metadata.google.internal/', 'metadata.google.internal'],
    ['http://router.home.arpa/', 'router.home.arpa'],
    ['http://127.0.0.1/', '127.0.0.1'],
    ['http://127.0.0.1./', '127.0.0.1'],
    ['http://127.1/', '127.0.0.1'],
    ['http://2130706433/', '127.0.0.1'],
    ['http://0x7f000001/', '127.0.0.1'],
    ['http://0x7f.0.0.0x1/', '127.0.0.1'],
    ['http://0177.0.0.01/', '127.0.0.1'],
    ['http://①②⑦.⓪.⓪.①/', '127.0.0.1'],
    ['http://127。0。0。1/', '127.0.0.1'],
    ['http:\\\\127.0.0.1\\', '127.0.0.1'],
    ['http://0/', '0.0.0.0'],
    ['http://192.168.1.1:631/', '192.168.1.1'],
    ['http://169.254.169.254/latest/meta-data/', '169.254.169.254'],
    ['http://[::]/', '::'],
    ['http://[::1]:80/', '::1'],
    ['http://[0:0:0:0:0:0:0:1]/', '::1'],
    ['http://[::ffff:127.0.0.1]/', '::ffff:7f00:1'],
    ['http://[::127.0.0.1]/', '::7f00:1'],
    ['http://[64:ff9b::10.0.0.1]/', '64:ff9b::a00:1'],
    ['http://[fe80::1]/', 'fe80::1'],
  ])('is local as it is written, and may be fetched only if that is allowed: %s', (address, host) => {
    expect(judge(address)).toBe(`${host} on a private or reserved network`);
    expect(judge(address, true)).toBeUndefined();
  });
});
