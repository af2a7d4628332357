//! The character sets that texts are written in.
//!
//! Our texts use characters that ISO 8859-1 and CP037 do not have, such as the apostrophe ’: the usual ones replace them.
//! The only control character is the LF that ends the lines of an explanation or a letter.

use crate::status::{Refusal, echeance_status};

/// UTF-8; also the default.
pub const ECHEANCE_ENCODING_UTF_8: i32 = 1;
/// ISO 8859-1 (Latin-1), one byte for each character: for GnuCOBOL on Linux, unless it is set to UTF-8. Characters that it
/// does not have are replaced: typographic apostrophes, quotation marks and dashes by the plain ones, the ellipsis by three
/// full stops, the ligature oe by two letters, an arrow by "->", a narrow no-break space by a no-break space.
pub const ECHEANCE_ENCODING_ISO_8859_1: i32 = 2;
/// EBCDIC, IBM code page 37, one byte for each character: for COBOL on z/OS. It has the characters of ISO 8859-1, and the same
/// replacements are made.
pub const ECHEANCE_ENCODING_CP037: i32 = 3;

/// The text in that character set. A character that the set does not have and that nothing replaces is a bug of ours: the
/// whole text is an error, since a text with a gap may have another meaning.
pub(crate) fn encoded(text: String, encoding: i32) -> Result<Vec<u8>, Refusal> {
    match encoding {
        0 | ECHEANCE_ENCODING_UTF_8 => Ok(text.into_bytes()),
        ECHEANCE_ENCODING_ISO_8859_1 => latin_1(&text),
        ECHEANCE_ENCODING_CP037 => latin_1(&text).map(cp037),
        _ => Err(echeance_status::OutOfRange.into()),
    }
}

fn latin_1(text: &str) -> Result<Vec<u8>, Refusal> {
    let mut bytes = Vec::with_capacity(text.len());
    for character in text.chars() {
        match u8::try_from(character) {
            Ok(byte) => bytes.push(byte),
            Err(_) => bytes.extend(stand_in(character).ok_or(echeance_status::Panic)?),
        }
    }
    Ok(bytes)
}

/// The replacement in ISO 8859-1 for a character that it does not have.
fn stand_in(character: char) -> Option<&'static [u8]> {
    Some(match character {
        '‘' | '’' => b"'",
        '“' | '”' => b"\"",
        '–' | '—' => b"-",
        '…' => b"...",
        '→' => b"->",
        'œ' => b"oe",
        'Œ' => b"OE",
        '\u{202f}' => b"\xa0",
        _ => return None,
    })
}

fn cp037(mut bytes: Vec<u8>) -> Vec<u8> {
    for byte in &mut bytes {
        if let Some(there) = CP037.get(usize::from(*byte)) {
            *byte = *there;
        }
    }
    bytes
}

/// CP037 for each byte of ISO 8859-1: IBM code page 37, as in the mapping CP037.TXT of the Unicode consortium.
static CP037: [u8; 256] = [
    0x00, 0x01, 0x02, 0x03, 0x37, 0x2d, 0x2e, 0x2f, 0x16, 0x05, 0x25, 0x0b, 0x0c, 0x0d, 0x0e, 0x0f,
    0x10, 0x11, 0x12, 0x13, 0x3c, 0x3d, 0x32, 0x26, 0x18, 0x19, 0x3f, 0x27, 0x1c, 0x1d, 0x1e, 0x1f,
    0x40, 0x5a, 0x7f, 0x7b, 0x5b, 0x6c, 0x50, 0x7d, 0x4d, 0x5d, 0x5c, 0x4e, 0x6b, 0x60, 0x4b, 0x61,
    0xf0, 0xf1, 0xf2, 0xf3, 0xf4, 0xf5, 0xf6, 0xf7, 0xf8, 0xf9, 0x7a, 0x5e, 0x4c, 0x7e, 0x6e, 0x6f,
    0x7c, 0xc1, 0xc2, 0xc3, 0xc4, 0xc5, 0xc6, 0xc7, 0xc8, 0xc9, 0xd1, 0xd2, 0xd3, 0xd4, 0xd5, 0xd6,
    0xd7, 0xd8, 0xd9, 0xe2, 0xe3, 0xe4, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xba, 0xe0, 0xbb, 0xb0, 0x6d,
    0x79, 0x81, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96,
    0x97, 0x98, 0x99, 0xa2, 0xa3, 0xa4, 0xa5, 0xa6, 0xa7, 0xa8, 0xa9, 0xc0, 0x4f, 0xd0, 0xa1, 0x07,
    0x20, 0x21, 0x22, 0x23, 0x24, 0x15, 0x06, 0x17, 0x28, 0x29, 0x2a, 0x2b, 0x2c, 0x09, 0x0a, 0x1b,
    0x30, 0x31, 0x1a, 0x33, 0x34, 0x35, 0x36, 0x08, 0x38, 0x39, 0x3a, 0x3b, 0x04, 0x14, 0x3e, 0xff,
    0x41, 0xaa, 0x4a, 0xb1, 0x9f, 0xb2, 0x6a, 0xb5, 0xbd, 0xb4, 0x9a, 0x8a, 0x5f, 0xca, 0xaf, 0xbc,
    0x90, 0x8f, 0xea, 0xfa, 0xbe, 0xa0, 0xb6, 0xb3, 0x9d, 0xda, 0x9b, 0x8b, 0xb7, 0xb8, 0xb9, 0xab,
    0x64, 0x65, 0x62, 0x66, 0x63, 0x67, 0x9e, 0x68, 0x74, 0x71, 0x72, 0x73, 0x78, 0x75, 0x76, 0x77,
    0xac, 0x69, 0xed, 0xee, 0xeb, 0xef, 0xec, 0xbf, 0x80, 0xfd, 0xfe, 0xfb, 0xfc, 0xad, 0xae, 0x59,
    0x44, 0x45, 0x42, 0x46, 0x43, 0x47, 0x9c, 0x48, 0x54, 0x51, 0x52, 0x53, 0x58, 0x55, 0x56, 0x57,
    0x8c, 0x49, 0xcd, 0xce, 0xcb, 0xcf, 0xcc, 0xe1, 0x70, 0xdd, 0xde, 0xdb, 0xdc, 0x8d, 0x8e, 0xdf,
];

#[cfg(test)]
mod tests {
    use super::*;

    use std::error::Error;
    use std::io::{Write, stderr};
    use std::process::Command;

    #[test]
    fn the_table_is_that_of_python() -> Result<(), Box<dyn Error>> {
        let program = "print(*bytes(range(256)).decode('latin-1').encode('cp037'))";
        let Ok(python) = Command::new("python3").args(["-c", program]).output() else {
            assert!(std::env::var_os("CI").is_none(), "no python3");
            // Where a test that passes is heard too.
            let _ = writeln!(stderr(), "no python3 here: not compared");
            return Ok(());
        };
        let told = String::from_utf8(python.stdout)?;
        let table: Vec<u8> = told.split_whitespace().map(str::parse).collect::<Result<_, _>>()?;
        assert_eq!(table, CP037);
        Ok(())
    }

    #[test]
    fn each_character_set_has_its_bytes() {
        let text = "«\u{a0}l’été à Québec – 3\u{202f}h…\u{a0}» ‘a’ “b” — œ Œ→";
        let bytes = |encoding| encoded(text.to_owned(), encoding);
        assert_eq!(bytes(0), Ok(text.as_bytes().to_vec()));
        assert_eq!(bytes(ECHEANCE_ENCODING_UTF_8), Ok(text.as_bytes().to_vec()));
        let latin_1 = b"\xab\xa0l'\xe9t\xe9 \xe0 Qu\xe9bec - 3\xa0h...\xa0\xbb 'a' \"b\" - oe OE->";
        assert_eq!(bytes(ECHEANCE_ENCODING_ISO_8859_1), Ok(latin_1.to_vec()));
        let cp037 = b"\x8a\x41\x93\x7d\x51\xa3\x51\x40\x44\x40\xd8\xa4\x51\x82\x85\x83\x40\x60\x40\xf3\x41\x88\x4b\x4b\x4b\x41\x8b\
                      \x40\x7d\x81\x7d\x40\x7f\x82\x7f\x40\x60\x40\x96\x85\x40\xd6\xc5\x60\x6e";
        assert_eq!(bytes(ECHEANCE_ENCODING_CP037), Ok(cp037.to_vec()));
        for encoding in [i32::MIN, -1, 4, i32::MAX] {
            assert_eq!(bytes(encoding), Err(echeance_status::OutOfRange.into()));
        }
    }

    #[test]
    fn a_character_that_nothing_stands_in_for_is_refused() {
        let bytes = |encoding| encoded("12\u{a0}€".to_owned(), encoding);
        assert_eq!(bytes(ECHEANCE_ENCODING_UTF_8), Ok("12\u{a0}€".as_bytes().to_vec()));
        for encoding in [ECHEANCE_ENCODING_ISO_8859_1, ECHEANCE_ENCODING_CP037] {
            assert_eq!(bytes(encoding), Err(echeance_status::Panic.into()));
        }
    }
}
