// A self-signed ECDSA P-256 certificate made with node:crypto alone (no openssl binary, no package).
// selfSigned(['shop.test', '*.shop.test']) -> { key, cert, spki }  (PEM, PEM, base64 SHA-256 of the public key)
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

const len = n =>
  n < 128 ? Buffer.from([n]) : n < 256 ? Buffer.from([0x81, n]) : Buffer.from([0x82, n >> 8, n & 255]);
const tlv = (tag, ...parts) => {
  const b = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag]), len(b.length), b]);
};
const seq = (...p) => tlv(0x30, ...p),
  set = (...p) => tlv(0x31, ...p),
  octets = b => tlv(0x04, b);
const int = b => tlv(0x02, b[0] & 0x80 ? Buffer.concat([Buffer.from([0]), b]) : b);
const bits = b => tlv(0x03, Buffer.from([0]), b);
const oid = (...a) => {
  const out = [a[0] * 40 + a[1]];
  for (let n of a.slice(2)) {
    const c = [n & 127];
    while ((n >>= 7)) c.unshift((n & 127) | 128);
    out.push(...c);
  }
  return tlv(0x06, Buffer.from(out));
};
const time = d =>
  tlv(
    0x17,
    Buffer.from(
      d
        .toISOString()
        .slice(2)
        .replace(/[-:T]|\.\d+/g, ''),
    ),
  ); // UTCTime: years before 2050
const ext = (id, value, critical) => seq(id, ...(critical ? [Buffer.from([1, 1, 255])] : []), octets(value));

export function selfSigned(names = ['localhost'], days = 30) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const spkiDer = publicKey.export({ type: 'spki', format: 'der' });
  const ecdsaSha256 = seq(oid(1, 2, 840, 10045, 4, 3, 2));
  const name = seq(set(seq(oid(2, 5, 4, 3), tlv(0x0c, Buffer.from('fixture origin farm')))));
  const alt = names.map(n =>
    /^\d+(\.\d+){3}$/.test(n) ? tlv(0x87, Buffer.from(n.split('.').map(Number))) : tlv(0x82, Buffer.from(n)),
  );
  const serial = randomBytes(12);
  serial[0] = (serial[0] & 0x7f) | 1;
  const tbs = seq(
    tlv(0xa0, int(Buffer.from([2]))),
    int(serial),
    ecdsaSha256,
    name,
    seq(time(new Date(Date.now() - 864e5)), time(new Date(Date.now() + days * 864e5))),
    name,
    spkiDer,
    tlv(
      0xa3,
      seq(
        ext(oid(2, 5, 29, 17), seq(...alt)), // subjectAltName
        ext(oid(2, 5, 29, 19), seq(), true), // basicConstraints: not a CA
        ext(oid(2, 5, 29, 15), tlv(0x03, Buffer.from([7, 0x80])), true), // keyUsage: digitalSignature
        ext(oid(2, 5, 29, 37), seq(oid(1, 3, 6, 1, 5, 5, 7, 3, 1))),
      ),
    ),
  ); // extKeyUsage: serverAuth
  const der = seq(tbs, ecdsaSha256, bits(sign('sha256', tbs, privateKey)));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
    cert: `-----BEGIN CERTIFICATE-----\n${der.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
    spki: createHash('sha256').update(spkiDer).digest('base64'),
  };
}
