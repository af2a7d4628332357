//! Drawing of random codes: six digits, each code as likely as any other.

use zeroize::Zeroizing;

use super::{CodeError, DIGITS};

/// Fills a buffer with random bytes.
pub(super) type Random<'a> = dyn FnMut(&mut [u8]) -> Result<(), CodeError> + 'a;

/// The number of possible codes.
pub(super) const CODES: u32 = 1_000_000;

/// The first draw that is rejected: the greatest multiple of [`CODES`] that fits in 32 bits. Below it each code occurs
/// 4,294 times; the 967,296 draws above would make some codes occur once more.
pub(super) const FIRST_REJECTED: u32 = 4_294 * CODES;

/// The number of draws after which the generator is considered broken. One draw in 4,440 is rejected: this many
/// rejections in a row happen once in 10^233.
pub(super) const MAX_DRAWS: usize = 64;

/// The operating system's generator.
pub(super) fn system(buffer: &mut [u8]) -> Result<(), CodeError> {
    getrandom::fill(buffer).map_err(|_| CodeError::GeneratorFailed)
}

/// Six ASCII digits.
pub(super) fn digits(random: &mut Random<'_>) -> Result<[u8; DIGITS], CodeError> {
    let mut bytes = Zeroizing::new([0; 4]);
    for _ in 0..MAX_DRAWS {
        random(bytes.as_mut_slice())?;
        let drawn = u32::from_le_bytes(*bytes);
        if drawn < FIRST_REJECTED {
            return Ok(written(drawn % CODES));
        }
    }
    Err(CodeError::GeneratorFailed)
}

/// A number below [`CODES`], padded with leading zeros.
fn written(number: u32) -> [u8; DIGITS] {
    let mut digits = [0; DIGITS];
    let mut rest = number;
    for digit in digits.iter_mut().rev() {
        let [last, ..] = (rest % 10).to_le_bytes();
        *digit = b'0' + last;
        rest /= 10;
    }
    digits
}
