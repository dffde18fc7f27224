//! Converts private keys into the only form that the system's TLS library accepts: PKCS #8 (RFC 5208), in PEM.
//!
//! The older forms hold the same key without the name of its algorithm: PKCS #1 for RSA (RFC 8017), SEC 1 for elliptic
//! curves (RFC 5915). Wrapped into a sequence with that name, they are PKCS #8.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rustls_pki_types::PrivateKeyDer;
use rustls_pki_types::pem::PemObject as _;
use zeroize::Zeroizing;

const SEQUENCE: u8 = 0x30;
const OCTETS: u8 = 0x04;
/// The parameters of a key in SEC 1: `[0]`, constructed.
const PARAMETERS: u8 = 0xa0;
const VERSION_0: [u8; 3] = [0x02, 0x01, 0x00];
/// `rsaEncryption` and its parameters, which are `NULL`.
const RSA: [u8; 13] = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00];
/// `id-ecPublicKey`; the curve follows.
const ELLIPTIC_CURVE: [u8; 9] = [0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01];

/// Why a key cannot be converted.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum KeyError {
    NotPem,
    /// A key in SEC 1 may leave out the curve that it is of.
    NoCurve,
}

/// Converts the first private key of a PEM text into PKCS #8.
pub(crate) fn from_pem(pem: &[u8]) -> Result<Zeroizing<String>, KeyError> {
    match PrivateKeyDer::from_pem_slice(pem).map_err(|_| KeyError::NotPem)? {
        PrivateKeyDer::Pkcs8(key) => Ok(to_pem(key.secret_pkcs8_der())),
        PrivateKeyDer::Pkcs1(key) => Ok(wrap(&RSA, key.secret_pkcs1_der())),
        PrivateKeyDer::Sec1(key) => {
            let curve = curve(key.secret_sec1_der()).ok_or(KeyError::NoCurve)?;
            Ok(wrap(&[&ELLIPTIC_CURVE, curve].concat(), key.secret_sec1_der()))
        }
        _ => Err(KeyError::NotPem),
    }
}

fn wrap(algorithm: &[u8], key: &[u8]) -> Zeroizing<String> {
    let mut content = Zeroizing::new(Vec::with_capacity(key.len() + 64));
    content.extend_from_slice(&VERSION_0);
    push(&mut content, SEQUENCE, algorithm);
    push(&mut content, OCTETS, key);
    let mut whole = Zeroizing::new(Vec::with_capacity(content.len() + 8));
    push(&mut whole, SEQUENCE, &content);
    to_pem(&whole)
}

/// Appends tag, length and content.
fn push(out: &mut Vec<u8>, tag: u8, content: &[u8]) {
    out.push(tag);
    let length = content.len().to_be_bytes();
    let needless = length.iter().take_while(|byte| **byte == 0).count();
    let length = length.get(needless..).unwrap_or_default();
    match length {
        [] => out.push(0),
        [short] if *short < 0x80 => out.push(*short),
        long => {
            // A length has eight bytes at the most.
            out.push(0x80 | long.len() as u8);
            out.extend_from_slice(long);
        }
    }
    out.extend_from_slice(content);
}

/// Returns the name of the curve with its tag, which a key in SEC 1 has after its version and its secret.
fn curve(key: &[u8]) -> Option<&[u8]> {
    let (SEQUENCE, mut rest, _) = read(key)? else { return None };
    while !rest.is_empty() {
        let (tag, content, after) = read(rest)?;
        if tag == PARAMETERS {
            return Some(content);
        }
        rest = after;
    }
    None
}

/// Reads tag and content of the first element, and what follows it.
fn read(der: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let (&[tag, first], rest) = der.split_first_chunk()?;
    let (length, rest) = match first {
        0..=0x7f => (usize::from(first), rest),
        0x81..=0x84 => {
            let (bytes, rest) = rest.split_at_checked(usize::from(first & 0x7f))?;
            (bytes.iter().fold(0, |length, byte| length << 8 | usize::from(*byte)), rest)
        }
        _ => return None,
    };
    let (content, after) = rest.split_at_checked(length)?;
    Some((tag, content, after))
}

fn to_pem(der: &[u8]) -> Zeroizing<String> {
    let text = Zeroizing::new(STANDARD.encode(der));
    let mut pem = Zeroizing::new(String::with_capacity(text.len() + text.len() / 64 + 64));
    pem.push_str("-----BEGIN PRIVATE KEY-----");
    for (place, character) in text.chars().enumerate() {
        if place % 64 == 0 {
            pem.push('\n');
        }
        pem.push(character);
    }
    pem.push_str("\n-----END PRIVATE KEY-----\n");
    pem
}
