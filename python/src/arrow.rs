//! The Arrow C data interface, by hand: the one place of the extension with `unsafe`.
//!
//! What comes in is read through [`Node`] and [`Memory`], what goes out is made of [`Field`] and [`Array`]; both are safe to
//! use. A producer is trusted, as every consumer of the interface has to, that its buffers are as long as its arrays say.
#![expect(unsafe_code, reason = "the interface is pointers and callbacks")]

use std::ffi::{CStr, CString, c_char, c_int, c_void};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr::{self, NonNull};
use std::slice;
use std::sync::Arc;

use pyo3::exceptions::{PyRuntimeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyCapsule, PyTuple};

use crate::signals::Signals;

const SCHEMA: &CStr = c"arrow_schema";
const ARRAY: &CStr = c"arrow_array";
const STREAM: &CStr = c"arrow_array_stream";
/// `ARROW_FLAG_NULLABLE`.
const NULLABLE: i64 = 2;
/// How deep a type may be nested.
const MAX_DEPTH: usize = 8;
/// `EIO`: what a callback says of a panic.
const FAILED: c_int = 5;

// The three structs of the interface. Each is released when it is dropped, unless it was moved from.

#[repr(C)]
struct RawSchema {
    format: *const c_char,
    name: *const c_char,
    metadata: *const c_char,
    flags: i64,
    n_children: i64,
    children: *mut *mut RawSchema,
    dictionary: *mut RawSchema,
    release: Option<unsafe extern "C" fn(*mut RawSchema)>,
    private_data: *mut c_void,
}

#[repr(C)]
struct RawArray {
    length: i64,
    null_count: i64,
    offset: i64,
    n_buffers: i64,
    n_children: i64,
    buffers: *const *const c_void,
    children: *mut *mut RawArray,
    dictionary: *mut RawArray,
    release: Option<unsafe extern "C" fn(*mut RawArray)>,
    private_data: *mut c_void,
}

#[repr(C)]
struct RawStream {
    get_schema: Option<unsafe extern "C" fn(*mut RawStream, *mut RawSchema) -> c_int>,
    get_next: Option<unsafe extern "C" fn(*mut RawStream, *mut RawArray) -> c_int>,
    get_last_error: Option<unsafe extern "C" fn(*mut RawStream) -> *const c_char>,
    release: Option<unsafe extern "C" fn(*mut RawStream)>,
    private_data: *mut c_void,
}

macro_rules! released {
    ($raw:ident { $($field:ident: $empty:expr),* $(,)? }) => {
        impl $raw {
            const EMPTY: $raw = $raw { $($field: $empty,)* release: None, private_data: ptr::null_mut() };
        }

        impl Drop for $raw {
            fn drop(&mut self) {
                if let Some(release) = self.release {
                    // SAFETY: it was not released yet, and is released only here.
                    unsafe { release(self) };
                }
            }
        }

        // SAFETY: the interface says that what it hands over may be read and released on any thread.
        unsafe impl Send for $raw {}
        // SAFETY: once handed over it does not change, until it is released by its one owner.
        unsafe impl Sync for $raw {}
    };
}
released!(RawSchema {
    format: ptr::null(),
    name: ptr::null(),
    metadata: ptr::null(),
    flags: 0,
    n_children: 0,
    children: ptr::null_mut(),
    dictionary: ptr::null_mut(),
});
released!(RawArray {
    length: 0,
    null_count: 0,
    offset: 0,
    n_buffers: 0,
    n_children: 0,
    buffers: ptr::null(),
    children: ptr::null_mut(),
    dictionary: ptr::null_mut(),
});
released!(RawStream { get_schema: None, get_next: None, get_last_error: None });

/// The type of an array, and its name where it is a column of a table.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) format: String,
    pub(crate) children: Vec<Field>,
    pub(crate) dictionary: Option<Box<Field>>,
}

impl Field {
    /// Of a released schema there is none.
    fn read(schema: &RawSchema, depth: usize) -> Option<Field> {
        if schema.release.is_none() || schema.format.is_null() || depth > MAX_DEPTH {
            return None;
        }
        let text = |text: *const c_char| {
            // SAFETY: texts of a schema that is not released are NULL or end with a zero.
            (!text.is_null())
                .then(|| unsafe { CStr::from_ptr(text) }.to_string_lossy().into_owned())
        };
        let count = usize::try_from(schema.n_children).ok()?;
        let children = if count == 0 || schema.children.is_null() {
            &[]
        } else {
            // SAFETY: a schema has as many children as it says.
            unsafe { slice::from_raw_parts(schema.children, count) }
        };
        let child = |child: *mut RawSchema| {
            // SAFETY: a child is NULL or lives as long as its parent.
            Field::read(unsafe { child.as_ref() }?, depth + 1)
        };
        Some(Field {
            name: text(schema.name).unwrap_or_default(),
            format: text(schema.format)?,
            children: children.iter().map(|pointer| child(*pointer)).collect::<Option<_>>()?,
            dictionary: if schema.dictionary.is_null() {
                None
            } else {
                Some(Box::new(child(schema.dictionary)?))
            },
        })
    }

    fn export(&self) -> RawSchema {
        let text = |text: &str| CString::new(text).unwrap_or_default().into_raw();
        let boxed = |field: &Field| Box::into_raw(Box::new(field.export()));
        let children: Box<[*mut RawSchema]> = self.children.iter().map(boxed).collect();
        RawSchema {
            format: text(&self.format),
            name: text(&self.name),
            metadata: ptr::null(),
            flags: NULLABLE,
            n_children: i64::try_from(children.len()).unwrap_or(0),
            children: Box::into_raw(children).cast(),
            dictionary: self.dictionary.as_ref().map_or(ptr::null_mut(), |field| boxed(field)),
            release: Some(release_schema),
            private_data: ptr::null_mut(),
        }
    }

    /// A capsule of the type.
    pub(crate) fn capsule<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        PyCapsule::new_with_value(py, self.export(), SCHEMA)
    }
}

/// # Safety
///
/// The schema is one of [`Field::export`], not released yet.
unsafe extern "C" fn release_schema(schema: *mut RawSchema) {
    // SAFETY: all of it was made by `export`, which gave it away; a child that was moved from has no release of its own.
    unsafe {
        let Some(schema) = schema.as_mut() else { return };
        drop(CString::from_raw(schema.format.cast_mut()));
        drop(CString::from_raw(schema.name.cast_mut()));
        release_boxes(schema.children, schema.n_children);
        if !schema.dictionary.is_null() {
            drop(Box::from_raw(schema.dictionary));
        }
        schema.release = None;
    }
}

/// # Safety
///
/// The list is a boxed slice of `count` boxes.
unsafe fn release_boxes<T>(list: *mut *mut T, count: i64) {
    // SAFETY: the contract of this function.
    unsafe {
        let list =
            Box::from_raw(ptr::slice_from_raw_parts_mut(list, usize::try_from(count).unwrap_or(0)));
        list.iter().for_each(|pointer| drop(Box::from_raw(*pointer)));
    }
}

/// An array that came in, or a child of one. What it borrows lives as long as it.
#[derive(Clone)]
pub(crate) struct Node {
    owner: Arc<RawArray>,
    array: NonNull<RawArray>,
    /// Which rows are there, from the first on, where a struct around it has nulls of its own.
    there: Option<Arc<[u8]>>,
    /// The first row.
    pub(crate) offset: usize,
    /// How many rows there are.
    pub(crate) len: usize,
}

// SAFETY: it points into its owner, which any thread may read.
unsafe impl Send for Node {}
// SAFETY: as above; nothing is written.
unsafe impl Sync for Node {}

impl Node {
    /// `None` where lengths are below zero, or their sum has no number.
    fn new(owner: &Arc<RawArray>, array: NonNull<RawArray>) -> Option<Node> {
        // SAFETY: it is the owner itself or one of its children, and lives as long.
        let raw = unsafe { array.as_ref() };
        let (offset, len) = (usize::try_from(raw.offset).ok()?, usize::try_from(raw.length).ok()?);
        offset.checked_add(len).filter(|end| end.checked_mul(16).is_some())?;
        Some(Node { owner: Arc::clone(owner), array, there: None, offset, len })
    }

    fn root(array: RawArray) -> Option<Node> {
        array.release?;
        let owner = Arc::new(array);
        Node::new(&owner, NonNull::from(&*owner))
    }

    fn raw(&self) -> &RawArray {
        // SAFETY: it points into the owner, which this keeps.
        unsafe { self.array.as_ref() }
    }

    fn pointers(&self) -> &[*const c_void] {
        let raw = self.raw();
        match usize::try_from(raw.n_buffers) {
            // SAFETY: an array has as many buffers as it says.
            Ok(count) if !raw.buffers.is_null() => unsafe {
                slice::from_raw_parts(raw.buffers, count)
            },
            _ => &[],
        }
    }

    /// How many buffers there are.
    pub(crate) fn buffers(&self) -> usize {
        self.pointers().len()
    }

    /// The first bytes of a buffer: the caller asks for as many as the type and length of the array say that it has.
    pub(crate) fn bytes(&self, buffer: usize, count: usize) -> &[u8] {
        match self.pointers().get(buffer) {
            // SAFETY: a buffer of an array has what the format says, and lives as long as the array.
            Some(pointer) if !pointer.is_null() && count <= isize::MAX.unsigned_abs() => unsafe {
                slice::from_raw_parts(pointer.cast(), count)
            },
            _ => &[],
        }
    }

    /// Which rows are there, a bit each, and the bit of the first row; `None` where all are.
    pub(crate) fn validity(&self) -> Option<(&[u8], usize)> {
        if let Some(bits) = &self.there {
            return Some((bits, 0));
        }
        let bits = self.bytes(0, (self.offset + self.len).div_ceil(8));
        (self.raw().null_count != 0 && !bits.is_empty()).then_some((bits, self.offset))
    }

    /// Whether a row is there.
    pub(crate) fn is_there(&self, row: usize) -> bool {
        self.validity().is_none_or(|(bits, first)| bit(bits, first + row))
    }

    /// The child at that place, from its own first row on.
    pub(crate) fn child(&self, place: usize) -> Option<Node> {
        let raw = self.raw();
        let count = usize::try_from(raw.n_children).ok()?;
        if place >= count || raw.children.is_null() {
            return None;
        }
        // SAFETY: an array has as many children as it says, each NULL or alive as long as it.
        let child = unsafe { *raw.children.add(place) };
        Node::new(&self.owner, NonNull::new(child)?)
    }

    /// The child of a struct at that place, for the rows of the struct. Where that is not there the child is not, whatever its
    /// own bits say.
    pub(crate) fn member(&self, place: usize) -> Option<Node> {
        let child = self.child(place)?;
        if self.offset + self.len > child.len {
            return None;
        }
        let mut child = Node { offset: child.offset + self.offset, len: self.len, ..child };
        if self.validity().is_some() {
            let is_there = |row: &usize| self.is_there(*row) && child.is_there(*row);
            let mut bits = vec![0_u8; self.len.div_ceil(8)];
            for row in (0..self.len).filter(is_there) {
                if let Some(byte) = bits.get_mut(row / 8) {
                    *byte |= 1 << (row % 8);
                }
            }
            child.there = Some(bits.into());
        }
        Some(child)
    }

    /// The words that the indexes of a dictionary mean.
    pub(crate) fn dictionary(&self) -> Option<Node> {
        Node::new(&self.owner, NonNull::new(self.raw().dictionary)?)
    }
}

pub(crate) fn bit(bits: &[u8], at: usize) -> bool {
    bits.get(at / 8).is_some_and(|byte| byte >> (at % 8) & 1 == 1)
}

/// The memory of a contiguous array of numpy.
pub(crate) struct Memory {
    address: usize,
    len: usize,
    _keep: Py<PyAny>,
}

impl Memory {
    /// The memory that the array's interface tells, which is that of a numpy array.
    pub(crate) fn new(address: usize, len: usize, array: &Bound<'_, PyAny>) -> Self {
        Memory { address, len, _keep: array.clone().unbind() }
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        if self.len == 0 {
            return &[];
        }
        // SAFETY: numpy says that `len` bytes are there, and they stay while the array is kept.
        unsafe { slice::from_raw_parts(ptr::with_exposed_provenance(self.address), self.len) }
    }
}

/// The same bytes as numbers, where they lie as numbers have to.
pub(crate) fn as_numbers(bytes: &[u8]) -> Option<&[i32]> {
    // SAFETY: any four bytes are a number.
    let (before, numbers, after) = unsafe { bytes.align_to() };
    (before.is_empty() && after.is_empty()).then_some(numbers)
}

/// Takes what a capsule holds, and leaves an empty one in it.
fn take<T>(capsule: &Bound<'_, PyAny>, name: &CStr, empty: T) -> PyResult<T> {
    let pointer = capsule.cast::<PyCapsule>()?.pointer_checked(Some(name))?.cast::<T>();
    // SAFETY: a capsule of that name holds that struct, which a consumer moves out of it.
    Ok(unsafe { pointer.replace(empty) })
}

/// The arrays of an object with the Arrow `PyCapsule` interface and their type; `None` where it has none.
pub(crate) fn import(given: &Bound<'_, PyAny>) -> PyResult<Option<(Field, Vec<Node>)>> {
    let py = given.py();
    let broken =
        || PyValueError::new_err("the Arrow data are broken: lengths or types that cannot be");
    if let Some(export) = given.getattr_opt("__arrow_c_stream__")? {
        let stream = take(&export.call0()?, STREAM, RawStream::EMPTY)?;
        // What makes the rows may need the interpreter on threads of its own.
        let (field, arrays) = py.detach(|| read(stream))?;
        let nodes = arrays.into_iter().map(Node::root).collect::<Option<Vec<_>>>();
        return nodes.zip(field).ok_or_else(broken).map(|(nodes, field)| Some((field, nodes)));
    }
    let Some(export) = given.getattr_opt("__arrow_c_array__")? else { return Ok(None) };
    let capsules = export.call0()?;
    let capsules = capsules.cast::<PyTuple>()?;
    let schema = take(&capsules.get_item(0)?, SCHEMA, RawSchema::EMPTY)?;
    let array = take(&capsules.get_item(1)?, ARRAY, RawArray::EMPTY)?;
    let node = Node::root(array);
    node.zip(Field::read(&schema, 0))
        .ok_or_else(broken)
        .map(|(node, field)| Some((field, vec![node])))
}

/// All that a stream gives.
fn read(mut stream: RawStream) -> PyResult<(Option<Field>, Vec<RawArray>)> {
    let (Some(get_schema), Some(get_next), true) =
        (stream.get_schema, stream.get_next, stream.release.is_some())
    else {
        return Err(PyRuntimeError::new_err("the stream was read before; make it anew"));
    };
    let failed = |stream: &mut RawStream| {
        let text = match stream.get_last_error {
            // SAFETY: the stream is not released; what it gives is NULL or a text, valid until the next call.
            Some(get) => unsafe {
                NonNull::new(get(stream).cast_mut()).map(|text| CStr::from_ptr(text.as_ptr()))
            },
            None => None,
        };
        PyRuntimeError::new_err(text.map_or("the stream of Arrow data failed".into(), |text| {
            text.to_string_lossy().into_owned()
        }))
    };
    let mut schema = RawSchema::EMPTY;
    // SAFETY: the stream is not released.
    if unsafe { get_schema(&raw mut stream, &raw mut schema) } != 0 {
        return Err(failed(&mut stream));
    }
    let (mut arrays, mut signals) = (Vec::new(), Signals::new());
    loop {
        signals.look()?;
        let mut array = RawArray::EMPTY;
        // SAFETY: the stream is not released.
        if unsafe { get_next(&raw mut stream, &raw mut array) } != 0 {
            return Err(failed(&mut stream));
        }
        if array.release.is_none() {
            return Ok((Field::read(&schema, 0), arrays));
        }
        arrays.push(array);
    }
}

/// A buffer of an array that goes out.
pub(crate) enum Buffer {
    None,
    Bytes(Vec<u8>),
    I8(Vec<i8>),
    I16(Vec<i16>),
    I32(Vec<i32>),
    I64(Vec<i64>),
    /// Zeros, shared by any number of arrays.
    Zeros(&'static [i64]),
}

impl Buffer {
    fn pointer(&self) -> *const c_void {
        match self {
            Buffer::None => ptr::null(),
            Buffer::Bytes(items) => items.as_ptr().cast(),
            Buffer::I8(items) => items.as_ptr().cast(),
            Buffer::I16(items) => items.as_ptr().cast(),
            Buffer::I32(items) => items.as_ptr().cast(),
            Buffer::I64(items) => items.as_ptr().cast(),
            Buffer::Zeros(items) => items.as_ptr().cast(),
        }
    }
}

/// An array that goes out. Whoever fills it keeps to the format of its field.
pub(crate) struct Array {
    pub(crate) len: usize,
    pub(crate) nulls: usize,
    pub(crate) buffers: Vec<Buffer>,
    pub(crate) children: Vec<Arc<Array>>,
    pub(crate) dictionary: Option<Arc<Array>>,
}

/// What an exported array keeps until it is released.
struct Kept {
    _array: Arc<Array>,
    pointers: Vec<*const c_void>,
}

fn export(array: &Arc<Array>) -> RawArray {
    let boxed = |array: &Arc<Array>| Box::into_raw(Box::new(export(array)));
    let number = |number: usize| i64::try_from(number).unwrap_or(0);
    let children: Box<[*mut RawArray]> = array.children.iter().map(boxed).collect();
    let pointers = array.buffers.iter().map(Buffer::pointer).collect();
    let kept = Box::new(Kept { _array: Arc::clone(array), pointers });
    RawArray {
        length: number(array.len),
        null_count: number(array.nulls),
        offset: 0,
        n_buffers: number(array.buffers.len()),
        n_children: number(children.len()),
        buffers: kept.pointers.as_ptr(),
        children: Box::into_raw(children).cast(),
        dictionary: array.dictionary.as_ref().map_or(ptr::null_mut(), boxed),
        release: Some(release_array),
        private_data: Box::into_raw(kept).cast(),
    }
}

/// # Safety
///
/// The array is one of [`export`], not released yet.
unsafe extern "C" fn release_array(array: *mut RawArray) {
    // SAFETY: all of it was made by `export`, which gave it away; a child that was moved from has no release of its own.
    unsafe {
        let Some(array) = array.as_mut() else { return };
        release_boxes(array.children, array.n_children);
        if !array.dictionary.is_null() {
            drop(Box::from_raw(array.dictionary));
        }
        drop(Box::from_raw(array.private_data.cast::<Kept>()));
        array.release = None;
    }
}

/// Where a stream that goes out stands.
struct Streaming {
    field: Arc<Field>,
    left: std::vec::IntoIter<Arc<Array>>,
}

/// A capsule of a stream of those arrays.
pub(crate) fn stream(
    py: Python<'_>,
    field: Arc<Field>,
    arrays: Vec<Arc<Array>>,
) -> PyResult<Bound<'_, PyCapsule>> {
    let streaming = Box::new(Streaming { field, left: arrays.into_iter() });
    let stream = RawStream {
        get_schema: Some(stream_schema),
        get_next: Some(stream_next),
        get_last_error: Some(stream_error),
        release: Some(release_stream),
        private_data: Box::into_raw(streaming).cast(),
    };
    PyCapsule::new_with_value(py, stream, STREAM)
}

/// Answers a callback of a stream: what `make` gives is written to `out`.
///
/// # Safety
///
/// The stream is one of [`stream`], not released yet; `out` may be written.
unsafe fn answered<T>(
    stream: *mut RawStream,
    out: *mut T,
    make: impl FnOnce(&mut Streaming) -> T,
) -> c_int {
    // SAFETY: the contract of this function; what is written over is nobody's.
    let write = || unsafe {
        let streaming = stream.as_mut()?.private_data.cast::<Streaming>().as_mut()?;
        out.write(make(streaming));
        Some(())
    };
    // No panic may leave a callback.
    let written = catch_unwind(AssertUnwindSafe(write));
    if matches!(written, Ok(Some(()))) { 0 } else { FAILED }
}

/// # Safety
///
/// As the interface says.
unsafe extern "C" fn stream_schema(stream: *mut RawStream, out: *mut RawSchema) -> c_int {
    // SAFETY: the contract of this function.
    unsafe { answered(stream, out, |streaming| streaming.field.export()) }
}

/// # Safety
///
/// As the interface says.
unsafe extern "C" fn stream_next(stream: *mut RawStream, out: *mut RawArray) -> c_int {
    let next = |streaming: &mut Streaming| {
        streaming.left.next().map_or(RawArray::EMPTY, |array| export(&array))
    };
    // SAFETY: the contract of this function.
    unsafe { answered(stream, out, next) }
}

unsafe extern "C" fn stream_error(_: *mut RawStream) -> *const c_char {
    ptr::null()
}

/// # Safety
///
/// As the interface says.
unsafe extern "C" fn release_stream(stream: *mut RawStream) {
    // SAFETY: what it keeps was given away by `stream`.
    unsafe {
        let Some(stream) = stream.as_mut() else { return };
        drop(Box::from_raw(stream.private_data.cast::<Streaming>()));
        stream.release = None;
    }
}
