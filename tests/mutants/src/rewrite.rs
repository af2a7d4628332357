//! The mutants of one source file, and the file with all of them in it, each behind a number.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::ops::Range;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{BinOp, Expr, Lit, Pat, Stmt, Token, UnOp};

/// One change.
#[derive(Debug, Clone)]
pub(crate) struct Mutant {
    /// What names it in every list: file, function, change. No line, so that it outlives other edits.
    pub(crate) key: String,
    /// The place that it belongs to: the number of its first mutant.
    pub(crate) place: u32,
    /// The line of the original, to find it.
    pub(crate) line: usize,
    /// Where it stands in the rewritten file.
    pub(crate) written: Range<usize>,
    /// Where its place stands there.
    pub(crate) around: Range<usize>,
}

/// How a place is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Form {
    /// Before the first statement of a function.
    Entry,
    /// Before a condition with `let`.
    Condition,
    /// After the pattern of an arm.
    Arm,
    /// Around a whole statement.
    Statement,
    /// Around an expression.
    Expression,
}

#[derive(Debug)]
struct Change {
    text: String,
    shown: String,
}

#[derive(Debug)]
struct Place {
    range: Range<usize>,
    form: Form,
    function: String,
    changes: Vec<Change>,
}

/// What is not switched, by kind.
pub(crate) type Untouched = BTreeMap<&'static str, usize>;

/// A constant that is a whole number: where it is used, it can be one more or one less.
pub(crate) fn number_constants(source: &str, into: &mut BTreeMap<String, bool>) -> syn::Result<()> {
    struct Constants<'a>(&'a mut BTreeMap<String, bool>);
    impl Constants<'_> {
        fn add(&mut self, name: &syn::Ident, of: &syn::Type) {
            let whole = ["i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64", "usize"];
            let is_whole = matches!(of, syn::Type::Path(path)
                if whole.iter().any(|name| path.path.is_ident(name)));
            // A name that is anything else somewhere is left alone.
            *self.0.entry(name.to_string()).or_insert(true) &= is_whole;
        }
    }
    impl<'ast> Visit<'ast> for Constants<'_> {
        fn visit_item_const(&mut self, it: &'ast syn::ItemConst) {
            self.add(&it.ident, &it.ty);
        }
        fn visit_impl_item_const(&mut self, it: &'ast syn::ImplItemConst) {
            self.add(&it.ident, &it.ty);
        }
    }
    Constants(into).visit_file(&syn::parse_file(source)?);
    Ok(())
}

/// The file with its mutants, numbered from `first`, and what of it cannot be switched. Those of `left_out` are not made.
pub(crate) fn rewrite(
    name: &str,
    source: &str,
    first: u32,
    constants: &BTreeMap<String, bool>,
    left_out: &BTreeSet<String>,
    untouched: &mut Untouched,
) -> syn::Result<(String, Vec<Mutant>)> {
    let file = syn::parse_file(source)?;
    let mut finder = Finder {
        source,
        constants,
        owner: Vec::new(),
        function: String::new(),
        runs: false,
        places: Vec::new(),
        untouched,
    };
    finder.visit_file(&file);
    let mut places = merged(finder.places);
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut keys = Vec::new();
    for place in &mut places {
        let mut of_place = Vec::new();
        place.changes.retain(|change| {
            let mut key = format!("{name} | {} | {}", place.function, change.shown);
            let count = seen.entry(key.clone()).or_default();
            *count += 1;
            if *count > 1 {
                let _ = write!(key, " | {count}");
            }
            let is_kept = !left_out.contains(&key);
            if is_kept {
                of_place.push(key);
            }
            is_kept
        });
        keys.push(of_place);
    }
    let mut writer = Writer {
        source,
        places: &places,
        keys: &keys,
        next: first,
        out: String::new(),
        mutants: Vec::new(),
    };
    writer.write(0..source.len(), &mut 0);
    let (out, mut mutants) = (writer.out, writer.mutants);
    mutants.sort_by_key(|mutant| mutant.written.start);
    Ok((without_inlining(&out), mutants))
}

/// Inlining everywhere takes long to compile, and nobody measures the copy. As long as before, so that places stay.
fn without_inlining(source: &str) -> String {
    let mut out = source.to_owned();
    for attribute in ["#[inline(always)]", "#[inline]"] {
        out = out.replace(attribute, &" ".repeat(attribute.len()));
    }
    out
}

/// In the order in which they are written, those of one expression as one.
fn merged(mut places: Vec<Place>) -> Vec<Place> {
    places.retain(|place| !place.changes.is_empty());
    places.sort_by_key(|place| (place.range.start, std::cmp::Reverse(place.range.end), place.form));
    // What is inserted comes before what begins there.
    places.sort_by_key(|place| (place.range.start, !place.range.is_empty()));
    let mut merged: Vec<Place> = Vec::new();
    for place in places {
        match merged.last_mut() {
            Some(last) if last.range == place.range && last.form == place.form => {
                for change in place.changes {
                    if last.changes.iter().all(|it| it.text != change.text) {
                        last.changes.push(change);
                    }
                }
            }
            _ => merged.push(place),
        }
    }
    merged
}

struct Writer<'a> {
    source: &'a str,
    places: &'a [Place],
    keys: &'a [Vec<String>],
    next: u32,
    out: String,
    mutants: Vec<Mutant>,
}

impl Writer<'_> {
    /// Writes a part of the source with the places in it, from that one on.
    fn write(&mut self, range: Range<usize>, at: &mut usize) {
        let mut written = range.start;
        while let Some(place) = self.places.get(*at) {
            if place.range.start >= range.end {
                break;
            }
            let number = *at;
            *at += 1;
            self.copy(written..place.range.start);
            written = place.range.end;
            self.place(number, at);
        }
        self.copy(written..range.end);
    }

    fn copy(&mut self, range: Range<usize>) {
        self.out.push_str(self.source.get(range).unwrap_or(""));
    }

    fn place(&mut self, number: usize, at: &mut usize) {
        let (Some(place), Some(keys)) = (self.places.get(number), self.keys.get(number)) else {
            return;
        };
        if place.changes.is_empty() {
            if !place.range.is_empty() {
                self.write(place.range.clone(), at);
            }
            return;
        }
        let first = self.next;
        self.next += u32::try_from(place.changes.len()).unwrap_or(0);
        let start = self.out.len();
        let mut written = Vec::new();
        let mut add = |out: &mut String, text: &str| {
            let from = out.len();
            out.push_str(text);
            written.push(from..out.len());
        };
        match place.form {
            Form::Entry => {
                let _ = write!(self.out, "match ::mutant_switch::at({first}) {{");
                for (number, change) in place.changes.iter().enumerate() {
                    let _ = write!(self.out, " {number} => ");
                    add(&mut self.out, &change.text);
                    self.out.push(',');
                }
                self.out.push_str(" _ => {} } ");
            }
            Form::Condition => {
                add(&mut self.out, &format!("::mutant_switch::at({first}) != 0 && "));
            }
            Form::Arm => add(&mut self.out, &format!(" if ::mutant_switch::at({first}) != 0")),
            Form::Statement => {
                add(&mut self.out, &format!("if ::mutant_switch::at({first}) != 0 "));
                self.out.push_str("{ ");
                self.write(place.range.clone(), at);
                self.out.push_str(" }");
            }
            Form::Expression => {
                let _ = write!(self.out, "(match ::mutant_switch::at({first}) {{");
                for (number, change) in place.changes.iter().enumerate() {
                    let _ = write!(self.out, " {number} => ");
                    add(&mut self.out, &change.text);
                    self.out.push(',');
                }
                self.out.push_str(" _ => ");
                self.write(place.range.clone(), at);
                self.out.push_str(" })");
            }
        }
        let around = start..self.out.len();
        let line =
            self.source.get(..place.range.start).map_or(0, |it| it.matches('\n').count()) + 1;
        for (key, written) in keys.iter().zip(written) {
            self.mutants.push(Mutant {
                key: key.clone(),
                place: first,
                line,
                written,
                around: around.clone(),
            });
        }
    }
}

struct Finder<'a> {
    source: &'a str,
    constants: &'a BTreeMap<String, bool>,
    /// The type whose functions these are.
    owner: Vec<String>,
    function: String,
    /// Whether what is visited runs in the program, and not only while it is compiled.
    runs: bool,
    places: Vec<Place>,
    untouched: &'a mut Untouched,
}

/// On one line, short enough to be read in a list.
fn shown(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= 90 {
        return line;
    }
    let head: String = line.chars().take(60).collect();
    let tail: Vec<char> = line.chars().rev().take(25).collect();
    format!("{head}…{}", tail.iter().rev().collect::<String>())
}

impl<'a> Finder<'a> {
    fn text(&self, range: Range<usize>) -> &'a str {
        self.source.get(range).unwrap_or("")
    }

    fn of(&self, node: &impl Spanned) -> &'a str {
        self.text(node.span().byte_range())
    }

    fn count(&mut self, what: &'static str, count: usize) {
        *self.untouched.entry(what).or_default() += count;
    }

    fn place(&mut self, form: Form, range: Range<usize>, changes: Vec<Change>) {
        if self.runs {
            self.places.push(Place { range, form, function: self.function.clone(), changes });
        }
    }

    /// One expression, replaced by another.
    fn change(&mut self, of: &impl Spanned, to: String) {
        let range = of.span().byte_range();
        let shown = format!("{} → {}", shown(self.text(range.clone())), shown(&to));
        self.place(Form::Expression, range, vec![Change { text: to, shown }]);
    }

    /// The expression with one part replaced.
    fn with(&self, of: &impl Spanned, part: &impl Spanned, to: &str) -> String {
        let (whole, part) = (of.span().byte_range(), part.span().byte_range());
        format!("{}{to}{}", self.text(whole.start..part.start), self.text(part.end..whole.end))
    }

    fn condition(&mut self, of: &Expr) {
        let text = shown(self.of(of));
        if has_let(of) {
            let start = of.span().byte_range().start;
            let change = Change { text: String::new(), shown: format!("if {text} → never") };
            self.place(Form::Condition, start..start, vec![change]);
        } else if !matches!(of, Expr::Lit(_)) {
            let changes = ["true", "false"]
                .map(|to| Change { text: to.into(), shown: format!("if {text} → {to}") });
            self.place(Form::Expression, of.span().byte_range(), changes.into());
        }
    }

    fn statement(&mut self, range: Range<usize>) {
        let shown = format!("{} → deleted", shown(self.text(range.clone())));
        self.place(Form::Statement, range, vec![Change { text: String::new(), shown }]);
    }

    fn function(&mut self, name: &str, output: &syn::ReturnType, block: &syn::Block) {
        let outer = (std::mem::take(&mut self.function), self.runs);
        self.function = match self.owner.last() {
            Some(owner) => format!("{owner}::{name}"),
            None if outer.0.is_empty() => name.to_owned(),
            None => format!("{}::{name}", outer.0),
        };
        self.runs = true;
        if let syn::ReturnType::Type(_, of) = output {
            let name = match &**of {
                syn::Type::Path(path) => path.path.segments.last().map(|it| it.ident.to_string()),
                _ => None,
            };
            let values: &[&str] = match name.as_deref() {
                Some("bool") => &["true", "false"],
                Some("Option") => &["None"],
                _ => &[],
            };
            let changes = values
                .iter()
                .map(|to| Change { text: format!("return {to}"), shown: format!("returns {to}") });
            let start = block.brace_token.span.open().byte_range().end;
            self.place(Form::Entry, start..start, changes.collect());
        }
        if matches!(output, syn::ReturnType::Default) {
            self.end_without_value(block);
        }
        self.visit_block(block);
        (self.function, self.runs) = outer;
    }

    /// An expression that has no value: where it does something, it can be left out.
    fn without_value(&mut self, of: &Expr) {
        match of {
            Expr::MethodCall(_) | Expr::Call(_) | Expr::Assign(_) | Expr::Binary(_) => {
                let shown = format!("{} → deleted", shown(self.of(of)));
                let change = Change { text: "()".into(), shown };
                self.place(Form::Expression, of.span().byte_range(), vec![change]);
            }
            Expr::If(it) => {
                self.end_without_value(&it.then_branch);
                if let Some((_, other)) = &it.else_branch {
                    self.without_value(other);
                }
            }
            Expr::Match(it) => it.arms.iter().for_each(|arm| self.without_value(&arm.body)),
            Expr::Block(it) => self.end_without_value(&it.block),
            _ => {}
        }
    }

    fn end_without_value(&mut self, block: &syn::Block) {
        if let Some(Stmt::Expr(of, None)) = block.stmts.last() {
            self.without_value(of);
        }
    }

    fn binary(&mut self, it: &syn::ExprBinary) {
        let to = match it.op {
            BinOp::Lt(_) => "<=",
            BinOp::Le(_) => "<",
            BinOp::Gt(_) => ">=",
            BinOp::Ge(_) => ">",
            BinOp::Eq(_) => "!=",
            BinOp::Ne(_) => "==",
            BinOp::And(_) => "||",
            BinOp::Or(_) => "&&",
            BinOp::Add(_) => "-",
            BinOp::Sub(_) => "+",
            BinOp::Mul(_) => "/",
            BinOp::Div(_) => "*",
            BinOp::Rem(_) => "/",
            BinOp::BitAnd(_) => "|",
            BinOp::BitOr(_) => "&",
            BinOp::BitXor(_) => "|",
            BinOp::Shl(_) => ">>",
            BinOp::Shr(_) => "<<",
            BinOp::AddAssign(_) => "-=",
            BinOp::SubAssign(_) => "+=",
            BinOp::BitAndAssign(_) => "|=",
            BinOp::BitOrAssign(_) => "&=",
            _ => return,
        };
        let text = match it.op {
            // Of `a && b || c` neither side may run into the other.
            BinOp::And(_) => {
                if has_let(&it.left) || has_let(&it.right) {
                    return;
                }
                format!("(({}) || ({}))", self.of(&it.left), self.of(&it.right))
            }
            BinOp::AddAssign(_)
            | BinOp::SubAssign(_)
            | BinOp::BitAndAssign(_)
            | BinOp::BitOrAssign(_) => self.with(it, &it.op, to),
            _ => format!("(({}) {to} ({}))", self.of(&it.left), self.of(&it.right)),
        };
        let range = it.span().byte_range();
        let shown = format!("{} → {to}", shown(self.text(range.clone())));
        self.place(Form::Expression, range, vec![Change { text, shown }]);
    }

    fn number(&mut self, it: &syn::LitInt) {
        let Ok(value) = it.base10_parse::<u128>() else { return };
        let mut changes = Vec::new();
        let text = it.token().to_string();
        // Past the end of a type it would not be a number of it.
        if value < 127 || !(value + 1).is_power_of_two() {
            changes.push(format!("{}{}", value + 1, it.suffix()));
        }
        if value > 0 {
            changes.push(format!("{}{}", value - 1, it.suffix()));
        }
        let changes = changes
            .into_iter()
            .map(|to| Change { shown: format!("{text} → {to}"), text: to })
            .collect();
        self.place(Form::Expression, it.span().byte_range(), changes);
    }

    /// The closures of a declaration such as `rule! { edges: |case, fact, edges| …, }`.
    fn closures_of(&mut self, tokens: &TokenStream) {
        let tokens: Vec<TokenTree> = tokens.clone().into_iter().collect();
        let is = |at: usize, mark: char| matches!(tokens.get(at), Some(TokenTree::Punct(punct)) if punct.as_char() == mark);
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            if let TokenTree::Group(group) = token {
                if group.delimiter() != Delimiter::None {
                    self.closures_of(&group.stream());
                }
                at += 1;
                continue;
            }
            let TokenTree::Ident(name) = token else {
                at += 1;
                continue;
            };
            if !is(at + 1, ':') || !is(at + 2, '|') {
                at += 1;
                continue;
            }
            let close = (at + 3..tokens.len()).find(|at| is(*at, '|')).unwrap_or(tokens.len());
            let end = (close..tokens.len()).find(|at| is(*at, ',')).unwrap_or(tokens.len());
            let body: TokenStream =
                tokens.get(at + 2..end).unwrap_or(&[]).iter().cloned().collect();
            match syn::parse2::<syn::ExprClosure>(body) {
                Ok(closure) => {
                    let outer = std::mem::replace(&mut self.function, format!("{name}:"));
                    self.runs = true;
                    if name == "edges" || name == "turns" {
                        self.without_value(&closure.body);
                    }
                    self.closure(&closure);
                    (self.function, self.runs) = (outer, false);
                }
                Err(_) => self.count("closures in declarations that could not be read", 1),
            }
            at = end;
        }
    }

    fn closure(&mut self, it: &syn::ExprClosure) {
        let outer = std::mem::replace(&mut self.runs, true);
        self.visit_expr(&it.body);
        self.runs = outer;
    }

    fn macro_of(&mut self, it: &syn::Macro) {
        let Some(name) = it.path.segments.last().map(|it| it.ident.to_string()) else { return };
        match name.as_str() {
            "write" | "writeln" | "format" | "vec" | "format_args" => {
                let parser = Punctuated::<Expr, Token![,]>::parse_terminated;
                match it.parse_body_with(parser) {
                    Ok(arguments) => {
                        for argument in &arguments {
                            match argument {
                                Expr::Assign(named) => self.visit_expr(&named.right),
                                argument => self.visit_expr(argument),
                            }
                        }
                    }
                    Err(_) => self.count("calls of macros that could not be read", 1),
                }
            }
            "matches" => {}
            "assert" | "debug_assert" | "assert_eq" | "debug_assert_eq" | "concat" | "panic"
            | "unreachable" => {}
            _ => self.count("calls of macros that could not be read", 1),
        }
    }
}

/// Whether a condition takes a value apart: then it cannot stand elsewhere.
fn has_let(of: &Expr) -> bool {
    match of {
        Expr::Let(_) => true,
        Expr::Binary(it) if matches!(it.op, BinOp::And(_)) => {
            has_let(&it.left) || has_let(&it.right)
        }
        _ => false,
    }
}

fn is_of_tests(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|it| {
        it.path().is_ident("test")
            || it.path().is_ident("cfg")
                && it.parse_args::<syn::Meta>().is_ok_and(|meta| meta.path().is_ident("test"))
    })
}

fn type_name(of: &syn::Type) -> String {
    match of {
        syn::Type::Path(path) => {
            path.path.segments.last().map_or_else(String::new, |it| it.ident.to_string())
        }
        syn::Type::Reference(of) => type_name(&of.elem),
        _ => String::from("_"),
    }
}

impl<'ast> Visit<'ast> for Finder<'_> {
    fn visit_item_mod(&mut self, it: &'ast syn::ItemMod) {
        if !is_of_tests(&it.attrs) {
            visit::visit_item_mod(self, it);
        }
    }

    fn visit_item_impl(&mut self, it: &'ast syn::ItemImpl) {
        if is_of_tests(&it.attrs) {
            return;
        }
        let of = type_name(&it.self_ty);
        let name = match &it.trait_ {
            Some((_, path, _)) => {
                let name = path.segments.last().map_or_else(String::new, |it| it.ident.to_string());
                format!("<{of} as {name}>")
            }
            None => of,
        };
        self.owner.push(name);
        for item in &it.items {
            self.visit_impl_item(item);
        }
        self.owner.pop();
    }

    fn visit_item_trait(&mut self, it: &'ast syn::ItemTrait) {
        self.owner.push(it.ident.to_string());
        for item in &it.items {
            self.visit_trait_item(item);
        }
        self.owner.pop();
    }

    fn visit_item_fn(&mut self, it: &'ast syn::ItemFn) {
        if !is_of_tests(&it.attrs) {
            self.function(&it.sig.ident.to_string(), &it.sig.output, &it.block);
        }
    }

    fn visit_impl_item_fn(&mut self, it: &'ast syn::ImplItemFn) {
        if !is_of_tests(&it.attrs) {
            self.function(&it.sig.ident.to_string(), &it.sig.output, &it.block);
        }
    }

    fn visit_trait_item_fn(&mut self, it: &'ast syn::TraitItemFn) {
        if let Some(block) = &it.default {
            self.function(&it.sig.ident.to_string(), &it.sig.output, block);
        }
    }

    // What is computed while compiling; a closure in it runs in the program.
    fn visit_item_const(&mut self, it: &'ast syn::ItemConst) {
        self.compiled(&it.ident, &it.expr);
    }

    fn visit_item_static(&mut self, it: &'ast syn::ItemStatic) {
        self.compiled(&it.ident, &it.expr);
    }

    fn visit_impl_item_const(&mut self, it: &'ast syn::ImplItemConst) {
        self.compiled(&it.ident, &it.expr);
    }

    fn visit_trait_item_const(&mut self, _: &'ast syn::TraitItemConst) {}

    fn visit_item_macro(&mut self, it: &'ast syn::ItemMacro) {
        if it.mac.path.is_ident("macro_rules") {
            self.count("functions in definitions of macros", functions(&it.mac.tokens));
            return;
        }
        self.closures_of(&it.mac.tokens);
    }

    fn visit_item_enum(&mut self, _: &'ast syn::ItemEnum) {}
    fn visit_pat(&mut self, _: &'ast Pat) {}
    fn visit_type(&mut self, _: &'ast syn::Type) {}
    fn visit_attribute(&mut self, _: &'ast syn::Attribute) {}
    fn visit_path_arguments(&mut self, _: &'ast syn::PathArguments) {}
    fn visit_angle_bracketed_generic_arguments(
        &mut self,
        _: &'ast syn::AngleBracketedGenericArguments,
    ) {
    }
    fn visit_generics(&mut self, _: &'ast syn::Generics) {}
    fn visit_expr_const(&mut self, _: &'ast syn::ExprConst) {}

    fn visit_expr_closure(&mut self, it: &'ast syn::ExprClosure) {
        self.closure(it);
    }

    fn visit_expr_repeat(&mut self, it: &'ast syn::ExprRepeat) {
        self.visit_expr(&it.expr);
    }

    fn visit_block(&mut self, it: &'ast syn::Block) {
        for statement in it.stmts.iter().rev().skip(1) {
            if let Stmt::Expr(of, None) = statement {
                self.without_value(of);
            }
        }
        visit::visit_block(self, it);
    }

    fn visit_expr_for_loop(&mut self, it: &'ast syn::ExprForLoop) {
        self.end_without_value(&it.body);
        visit::visit_expr_for_loop(self, it);
    }

    fn visit_stmt(&mut self, it: &'ast Stmt) {
        match it {
            Stmt::Expr(of, Some(_)) => {
                let is_deletable = match of {
                    Expr::MethodCall(_) | Expr::Call(_) | Expr::Assign(_) | Expr::Try(_) => true,
                    Expr::Binary(_) => true,
                    _ => false,
                };
                if is_deletable {
                    self.statement(it.span().byte_range());
                }
            }
            Stmt::Macro(of) => {
                let name = of.mac.path.segments.last().map(|it| it.ident.to_string());
                if matches!(name.as_deref(), Some("write" | "writeln")) && of.semi_token.is_some() {
                    self.statement(it.span().byte_range());
                }
                self.macro_of(&of.mac);
                return;
            }
            _ => {}
        }
        visit::visit_stmt(self, it);
    }

    fn visit_expr_macro(&mut self, it: &'ast syn::ExprMacro) {
        if it.mac.path.is_ident("matches") {
            let to = format!("!{}", self.of(it));
            self.change(it, to);
        }
        self.macro_of(&it.mac);
    }

    fn visit_expr_if(&mut self, it: &'ast syn::ExprIf) {
        self.condition(&it.cond);
        if it.else_branch.is_none() {
            self.end_without_value(&it.then_branch);
        }
        visit::visit_expr_if(self, it);
    }

    fn visit_expr_while(&mut self, it: &'ast syn::ExprWhile) {
        if !has_let(&it.cond) {
            let shown = format!("while {} → false", shown(self.of(&it.cond)));
            let range = it.cond.span().byte_range();
            self.place(Form::Expression, range, vec![Change { text: "false".into(), shown }]);
        }
        visit::visit_expr_while(self, it);
    }

    fn visit_expr_match(&mut self, it: &'ast syn::ExprMatch) {
        let takes_the_rest = it
            .arms
            .last()
            .is_some_and(|arm| arm.guard.is_none() && matches!(&arm.pat, Pat::Wild(_)));
        for (at, arm) in it.arms.iter().enumerate() {
            match &arm.guard {
                Some((_, guard)) => self.condition(guard),
                None if takes_the_rest && at + 1 < it.arms.len() => {
                    let end = arm.pat.span().byte_range().end;
                    let shown = format!("arm {} → deleted", shown(self.of(&arm.pat)));
                    self.place(Form::Arm, end..end, vec![Change { text: String::new(), shown }]);
                }
                None => {}
            }
        }
        visit::visit_expr_match(self, it);
    }

    fn visit_expr_binary(&mut self, it: &'ast syn::ExprBinary) {
        self.binary(it);
        visit::visit_expr_binary(self, it);
    }

    fn visit_expr_unary(&mut self, it: &'ast syn::ExprUnary) {
        match it.op {
            UnOp::Not(_) | UnOp::Neg(_) => {
                let to = format!("({})", self.of(&it.expr));
                self.change(it, to);
            }
            _ => {}
        }
        visit::visit_expr_unary(self, it);
    }

    fn visit_expr_method_call(&mut self, it: &'ast syn::ExprMethodCall) {
        let to = match it.method.to_string().as_str() {
            "min" => "max",
            "max" => "min",
            "any" => "all",
            "all" => "any",
            "is_some" => "is_none",
            "is_none" => "is_some",
            "is_some_and" => "is_none_or",
            "is_none_or" => "is_some_and",
            "first" => "last",
            "last" => "first",
            _ => "",
        };
        if !to.is_empty() {
            let text = self.with(it, &it.method, to);
            let range = it.span().byte_range();
            let shown = format!("{} → {to}", shown(self.text(range.clone())));
            self.place(Form::Expression, range, vec![Change { text, shown }]);
        }
        visit::visit_expr_method_call(self, it);
    }

    fn visit_expr_path(&mut self, it: &'ast syn::ExprPath) {
        let Some(name) = it.path.segments.last() else { return };
        if self.constants.get(&name.ident.to_string()).is_some_and(|is| *is) {
            let text = self.of(it).to_owned();
            for to in [format!("({text} + 1)"), format!("({text} - 1)")] {
                self.change(it, to);
            }
        }
    }

    fn visit_expr_lit(&mut self, it: &'ast syn::ExprLit) {
        if let Lit::Int(number) = &it.lit {
            self.number(number);
        }
    }

    // A literal field number (`self.0`) is no expression.
    fn visit_member(&mut self, _: &'ast syn::Member) {}
}

impl Finder<'_> {
    fn compiled(&mut self, name: &syn::Ident, of: &Expr) {
        let outer = (std::mem::replace(&mut self.function, name.to_string()), self.runs);
        self.runs = false;
        self.count("constants, worked out while compiling", 1);
        self.visit_expr(of);
        (self.function, self.runs) = outer;
    }
}

fn functions(tokens: &TokenStream) -> usize {
    let each = tokens.clone().into_iter().map(|token| match token {
        TokenTree::Group(group) => functions(&group.stream()),
        TokenTree::Ident(name) => usize::from(name == "fn"),
        _ => 0,
    });
    each.sum()
}
