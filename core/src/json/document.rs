//! A JSON text as it is read: its values in one flat list, texts left where they stand.

use alloc::borrow::{Cow, ToOwned};
use alloc::vec::Vec;
use core::{fmt, iter};

use arrayvec::ArrayVec;
use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

use crate::json::MAX_QUESTION;
use crate::rule::error::{Error, ErrorCode};

/// The deepest nesting of a question.
const MAX_DEPTH: usize = 8;

/// How many values are read without an allocation: any question that gives each fact and reading once has fewer.
const FEW: usize = 64;

/// The values of a text, in its order: a list before its items, an object before its members, each a name and a value.
#[derive(Default)]
pub(super) struct Document<'t> {
    first: ArrayVec<Node<'t>, FEW>,
    rest: Vec<Node<'t>>,
}

struct Node<'t> {
    json: Json<'t>,
    /// The place after all that it holds.
    end: usize,
}

pub(super) enum Json<'t> {
    Null,
    Flag(bool),
    Number(i64),
    /// Past `i64`: too large for any fact, but an `id` may be so.
    Large(u64),
    /// A number that is not whole.
    Fraction,
    Text(Cow<'t, str>),
    List,
    Object,
}

/// A value of a document.
#[derive(Clone, Copy)]
pub(super) struct At<'d> {
    document: &'d Document<'d>,
    place: usize,
}

impl<'t> Document<'t> {
    /// Reads an object, into a document that is still empty.
    pub(super) fn read(&mut self, text: &'t str) -> Result<(), Error> {
        if text.len() > MAX_QUESTION {
            return Err(Error::whole(ErrorCode::TooLong));
        }
        let mut reader = serde_json::Deserializer::from_str(text);
        let read = Nested { levels: MAX_DEPTH, document: self }.deserialize(&mut reader);
        match (read, reader.end(), self.whole().json()) {
            (Ok(()), Ok(()), Json::Object) => Ok(()),
            _ => Err(Error::whole(ErrorCode::NotJson)),
        }
    }

    /// The object.
    pub(super) fn whole(&self) -> At<'_> {
        At { document: self, place: 0 }
    }

    fn get(&self, place: usize) -> Option<&Node<'t>> {
        self.first.get(place).or_else(|| self.rest.get(place.checked_sub(FEW)?))
    }

    fn len(&self) -> usize {
        self.first.len() + self.rest.len()
    }

    fn push(&mut self, json: Json<'t>) {
        let node = Node { json, end: self.len() + 1 };
        if let Err(full) = self.first.try_push(node) {
            self.rest.push(full.element());
        }
    }

    /// All that the value at that place holds has been read.
    fn close(&mut self, place: usize) {
        let end = self.len();
        let rest = place.checked_sub(FEW).and_then(|place| self.rest.get_mut(place));
        if let Some(node) = self.first.get_mut(place).or(rest) {
            node.end = end;
        }
    }
}

impl<'d> At<'d> {
    pub(super) fn json(self) -> &'d Json<'d> {
        self.document.get(self.place).map_or(&Json::Null, |node| &node.json)
    }

    /// The items of a list.
    pub(super) fn items(self) -> impl Iterator<Item = At<'d>> {
        let end = |at: At<'_>| at.document.get(at.place).map_or(0, |node| node.end);
        let last = end(self);
        let mut place = self.place + 1;
        iter::from_fn(move || {
            let item = (place < last).then_some(At { place, ..self })?;
            place = end(item);
            Some(item)
        })
    }

    /// The members of an object; nothing else has any.
    pub(super) fn members(self) -> impl Iterator<Item = (&'d str, At<'d>)> {
        let is_object = matches!(self.json(), Json::Object);
        let mut items = self.items().take_while(move |_| is_object);
        iter::from_fn(move || match (items.next()?.json(), items.next()?) {
            (Json::Text(name), value) => Some((&**name, value)),
            _ => None,
        })
    }

    fn has_a_key_twice(self) -> bool {
        let mut few = ArrayVec::<_, FEW>::new();
        for (key, _) in self.members() {
            if few.try_push(key).is_err() {
                let mut keys: Vec<_> = self.members().map(|(key, _)| key).collect();
                keys.sort_unstable();
                return keys.windows(2).any(|pair| matches!(pair, [one, other] if one == other));
            }
        }
        few.iter().enumerate().any(|(place, key)| few.iter().take(place).any(|it| it == key))
    }
}

/// Reads a value no deeper than the levels left, and refuses a key that stands twice.
struct Nested<'r, 't> {
    levels: usize,
    document: &'r mut Document<'t>,
}

impl<'t> Nested<'_, 't> {
    /// What holds others, which `read` reads one by one until there is none.
    fn hold<E: serde::de::Error>(
        self,
        json: Json<'t>,
        mut read: impl FnMut(Nested<'_, 't>) -> Result<bool, E>,
    ) -> Result<(), E> {
        let levels = self.levels.checked_sub(1).ok_or_else(|| E::custom("nested too deep"))?;
        let place = self.document.len();
        self.document.push(json);
        while read(Nested { levels, document: self.document })? {}
        self.document.close(place);
        if (At { document: self.document, place }).has_a_key_twice() {
            return Err(E::custom("a key stands twice"));
        }
        Ok(())
    }
}

impl<'t> DeserializeSeed<'t> for Nested<'_, 't> {
    type Value = ();

    fn deserialize<D: Deserializer<'t>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'t> Visitor<'t> for Nested<'_, 't> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.document.push(Json::Null);
        Ok(())
    }

    fn visit_bool<E>(self, flag: bool) -> Result<(), E> {
        self.document.push(Json::Flag(flag));
        Ok(())
    }

    fn visit_i64<E>(self, number: i64) -> Result<(), E> {
        self.document.push(Json::Number(number));
        Ok(())
    }

    fn visit_u64<E>(self, number: u64) -> Result<(), E> {
        self.document.push(i64::try_from(number).map_or(Json::Large(number), Json::Number));
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        self.document.push(Json::Fraction);
        Ok(())
    }

    fn visit_borrowed_str<E>(self, text: &'t str) -> Result<(), E> {
        self.document.push(Json::Text(Cow::Borrowed(text)));
        Ok(())
    }

    /// A text with an escape is read anew.
    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        self.document.push(Json::Text(Cow::Owned(text.to_owned())));
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'t>>(self, mut items: A) -> Result<(), A::Error> {
        self.hold(Json::List, |item| Ok(items.next_element_seed(item)?.is_some()))
    }

    fn visit_map<A: MapAccess<'t>>(self, mut entries: A) -> Result<(), A::Error> {
        self.hold(Json::Object, |Nested { levels, document }| {
            let key = entries.next_key_seed(Nested { levels, document: &mut *document })?;
            if key.is_some() {
                entries.next_value_seed(Nested { levels, document })?;
            }
            Ok(key.is_some())
        })
    }
}
