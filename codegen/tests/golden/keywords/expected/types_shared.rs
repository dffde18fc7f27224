/// The schema `String`.
///
/// The schema name is `String`.
#[doc(alias = "String")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StringType {
    /// The property `type`.
    pub r#type: Option<EveryVariant>,
}

impl StringType {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            r#type: None,
        }
    }

    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<EveryVariant>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}

impl Default for StringType {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for StringType {
    const NAME: &'static str = "StringType";
    const MEMBERS: &'static [&'static str] = &["type"];

    fn empty() -> Self {
        Self {
            r#type: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.r#type),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "type", &self.r#type)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("type", self.r#type.as_ref());
    }
}

wire::object!(StringType);

impl validate::Validate for StringType {
    fn check(&self, _at: &mut validate::Checker<'_>) {}
}

/// The value set `every variant`.
///
/// Open: a value that this version does not know is kept in `Unknown` and sent back unchanged.
#[doc(alias = "every variant")]
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum EveryVariant {
    /// `as`
    As,
    /// `break`
    Break,
    /// `const`
    Const,
    /// `continue`
    Continue,
    /// `crate`
    Crate,
    /// `else`
    Else,
    /// `enum`
    Enum,
    /// `extern`
    Extern,
    /// `false`
    False,
    /// `fn`
    Fn2,
    /// `for`
    For,
    /// `if`
    If,
    /// `impl`
    Impl,
    /// `in`
    In,
    /// `let`
    Let,
    /// `loop`
    Loop,
    /// `match`
    Match,
    /// `mod`
    Mod,
    /// `move`
    Move,
    /// `mut`
    Mut,
    /// `pub`
    Pub,
    /// `ref`
    Ref,
    /// `return`
    Return,
    /// `self`
    SelfValue2,
    /// `Self`
    SelfValue,
    /// `static`
    Static,
    /// `struct`
    Struct,
    /// `super`
    Super,
    /// `trait`
    Trait,
    /// `true`
    True,
    /// `type`
    Type,
    /// `unsafe`
    Unsafe,
    /// `use`
    Use,
    /// `where`
    Where,
    /// `while`
    While,
    /// `async`
    Async,
    /// `await`
    Await,
    /// `dyn`
    Dyn,
    /// `abstract`
    Abstract,
    /// `become`
    Become,
    /// `box`
    Box2,
    /// `do`
    Do,
    /// `final`
    Final,
    /// `macro`
    Macro,
    /// `override`
    Override,
    /// `priv`
    Priv,
    /// `typeof`
    Typeof,
    /// `unsized`
    Unsized,
    /// `virtual`
    Virtual,
    /// `yield`
    Yield,
    /// `try`
    Try,
    /// `gen`
    Gen,
    /// `union`
    Union,
    /// `raw`
    Raw,
    /// `safe`
    Safe,
    /// `auto`
    Auto,
    /// `default`
    Default2,
    /// `macro_rules`
    MacroRules,
    /// `catch`
    Catch,
    /// `_`
    Underscore,
    /// `Option`
    Option,
    /// `Vec`
    Vec,
    /// `String`
    String,
    /// `Result`
    Result,
    /// `Some`
    Some,
    /// `None`
    None,
    /// `Ok`
    Ok,
    /// `Err`
    Err,
    /// `Box`
    Box,
    /// `Default`
    Default,
    /// `Clone`
    Clone,
    /// `Debug`
    Debug,
    /// `From`
    From,
    /// `Into`
    Into,
    /// `Iterator`
    Iterator,
    /// `IntoIterator`
    IntoIterator,
    /// `ToString`
    ToString,
    /// `AsRef`
    AsRef,
    /// `Display`
    Display,
    /// `Hash`
    Hash,
    /// `Eq`
    Eq,
    /// `Ord`
    Ord,
    /// `PartialEq`
    PartialEq,
    /// `PartialOrd`
    PartialOrd,
    /// `Send`
    Send,
    /// `Sync`
    Sync,
    /// `Copy`
    Copy,
    /// `Sized`
    Sized,
    /// `Drop`
    Drop,
    /// `Fn`
    Fn,
    /// `Error`
    Error,
    /// `Value`
    Value,
    /// `Item`
    Item,
    /// `Output`
    Output,
    /// `wire`
    Wire,
    /// `types`
    Types,
    /// `transport`
    Transport,
    /// `operations`
    Operations,
    /// `operation`
    Operation,
    /// `validate`
    Validate,
    /// `Client`
    Client,
    /// `call`
    Call,
    /// `new`
    New,
    /// `empty`
    Empty,
    /// `clone`
    Clone2,
    /// `fmt`
    Fmt,
    /// `into_future`
    IntoFuture,
    /// `value`
    Value3,
    /// `map`
    Map,
    /// `index`
    Index,
    /// `query`
    Query,
    /// `body`
    Body,
    /// `parts`
    Parts,
    /// `headers`
    Headers,
    /// `cookies`
    Cookies,
    /// `out`
    Out,
    /// `serializer`
    Serializer,
    /// `A`
    A,
    /// `M`
    M,
    /// `S`
    S,
    /// `D`
    D,
    /// `T`
    T,
    /// `all`
    All,
    /// `builder`
    Builder,
    /// `from_env`
    FromEnv,
    /// `base_url`
    BaseUrl,
    /// `others`
    Others,
    /// `Unknown`
    UnknownValue,
    /// `unknown`
    UnknownValue2,
    /// `read`
    Read,
    /// `write`
    Write,
    /// `show`
    Show,
    /// `serde`
    Serde,
    /// `std`
    Std,
    /// `core`
    Core,
    /// `1st`
    N1st,
    /// `2`
    N2,
    /// `""`
    Empty2,
    /// `!`
    Not,
    /// `é`
    Ue9,
    /// `日本`
    U65e5U672c,
    /// `-`
    Minus,
    /// `a b`
    AB2,
    /// `a-b`
    AMinusB,
    /// `a_b`
    AUnderscoreB,
    /// `aB`
    AB,
    /// `"q"`
    Q,
    /// `\n`
    N,
    /// `Value2`
    Value2,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl wire::OpenEnum for EveryVariant {
    const NAME: &'static str = "every variant";
    const VALUES: &'static [&'static str] = &[
        "as",
        "break",
        "const",
        "continue",
        "crate",
        "else",
        "enum",
        "extern",
        "false",
        "fn",
        "for",
        "if",
        "impl",
        "in",
        "let",
        "loop",
        "match",
        "mod",
        "move",
        "mut",
        "pub",
        "ref",
        "return",
        "self",
        "Self",
        "static",
        "struct",
        "super",
        "trait",
        "true",
        "type",
        "unsafe",
        "use",
        "where",
        "while",
        "async",
        "await",
        "dyn",
        "abstract",
        "become",
        "box",
        "do",
        "final",
        "macro",
        "override",
        "priv",
        "typeof",
        "unsized",
        "virtual",
        "yield",
        "try",
        "gen",
        "union",
        "raw",
        "safe",
        "auto",
        "default",
        "macro_rules",
        "catch",
        "_",
        "Option",
        "Vec",
        "String",
        "Result",
        "Some",
        "None",
        "Ok",
        "Err",
        "Box",
        "Default",
        "Clone",
        "Debug",
        "From",
        "Into",
        "Iterator",
        "IntoIterator",
        "ToString",
        "AsRef",
        "Display",
        "Hash",
        "Eq",
        "Ord",
        "PartialEq",
        "PartialOrd",
        "Send",
        "Sync",
        "Copy",
        "Sized",
        "Drop",
        "Fn",
        "Error",
        "Value",
        "Item",
        "Output",
        "wire",
        "types",
        "transport",
        "operations",
        "operation",
        "validate",
        "Client",
        "call",
        "new",
        "empty",
        "clone",
        "fmt",
        "into_future",
        "value",
        "map",
        "index",
        "query",
        "body",
        "parts",
        "headers",
        "cookies",
        "out",
        "serializer",
        "A",
        "M",
        "S",
        "D",
        "T",
        "all",
        "builder",
        "from_env",
        "base_url",
        "others",
        "Unknown",
        "unknown",
        "read",
        "write",
        "show",
        "serde",
        "std",
        "core",
        "1st",
        "2",
        "",
        "!",
        "é",
        "日本",
        "-",
        "a b",
        "a-b",
        "a_b",
        "aB",
        "\"q\"",
        "\\n",
        "Value2",
    ];

    fn known(value: &str) -> Option<Self> {
        match value {
            "as" => Some(Self::As),
            "break" => Some(Self::Break),
            "const" => Some(Self::Const),
            "continue" => Some(Self::Continue),
            "crate" => Some(Self::Crate),
            "else" => Some(Self::Else),
            "enum" => Some(Self::Enum),
            "extern" => Some(Self::Extern),
            "false" => Some(Self::False),
            "fn" => Some(Self::Fn2),
            "for" => Some(Self::For),
            "if" => Some(Self::If),
            "impl" => Some(Self::Impl),
            "in" => Some(Self::In),
            "let" => Some(Self::Let),
            "loop" => Some(Self::Loop),
            "match" => Some(Self::Match),
            "mod" => Some(Self::Mod),
            "move" => Some(Self::Move),
            "mut" => Some(Self::Mut),
            "pub" => Some(Self::Pub),
            "ref" => Some(Self::Ref),
            "return" => Some(Self::Return),
            "self" => Some(Self::SelfValue2),
            "Self" => Some(Self::SelfValue),
            "static" => Some(Self::Static),
            "struct" => Some(Self::Struct),
            "super" => Some(Self::Super),
            "trait" => Some(Self::Trait),
            "true" => Some(Self::True),
            "type" => Some(Self::Type),
            "unsafe" => Some(Self::Unsafe),
            "use" => Some(Self::Use),
            "where" => Some(Self::Where),
            "while" => Some(Self::While),
            "async" => Some(Self::Async),
            "await" => Some(Self::Await),
            "dyn" => Some(Self::Dyn),
            "abstract" => Some(Self::Abstract),
            "become" => Some(Self::Become),
            "box" => Some(Self::Box2),
            "do" => Some(Self::Do),
            "final" => Some(Self::Final),
            "macro" => Some(Self::Macro),
            "override" => Some(Self::Override),
            "priv" => Some(Self::Priv),
            "typeof" => Some(Self::Typeof),
            "unsized" => Some(Self::Unsized),
            "virtual" => Some(Self::Virtual),
            "yield" => Some(Self::Yield),
            "try" => Some(Self::Try),
            "gen" => Some(Self::Gen),
            "union" => Some(Self::Union),
            "raw" => Some(Self::Raw),
            "safe" => Some(Self::Safe),
            "auto" => Some(Self::Auto),
            "default" => Some(Self::Default2),
            "macro_rules" => Some(Self::MacroRules),
            "catch" => Some(Self::Catch),
            "_" => Some(Self::Underscore),
            "Option" => Some(Self::Option),
            "Vec" => Some(Self::Vec),
            "String" => Some(Self::String),
            "Result" => Some(Self::Result),
            "Some" => Some(Self::Some),
            "None" => Some(Self::None),
            "Ok" => Some(Self::Ok),
            "Err" => Some(Self::Err),
            "Box" => Some(Self::Box),
            "Default" => Some(Self::Default),
            "Clone" => Some(Self::Clone),
            "Debug" => Some(Self::Debug),
            "From" => Some(Self::From),
            "Into" => Some(Self::Into),
            "Iterator" => Some(Self::Iterator),
            "IntoIterator" => Some(Self::IntoIterator),
            "ToString" => Some(Self::ToString),
            "AsRef" => Some(Self::AsRef),
            "Display" => Some(Self::Display),
            "Hash" => Some(Self::Hash),
            "Eq" => Some(Self::Eq),
            "Ord" => Some(Self::Ord),
            "PartialEq" => Some(Self::PartialEq),
            "PartialOrd" => Some(Self::PartialOrd),
            "Send" => Some(Self::Send),
            "Sync" => Some(Self::Sync),
            "Copy" => Some(Self::Copy),
            "Sized" => Some(Self::Sized),
            "Drop" => Some(Self::Drop),
            "Fn" => Some(Self::Fn),
            "Error" => Some(Self::Error),
            "Value" => Some(Self::Value),
            "Item" => Some(Self::Item),
            "Output" => Some(Self::Output),
            "wire" => Some(Self::Wire),
            "types" => Some(Self::Types),
            "transport" => Some(Self::Transport),
            "operations" => Some(Self::Operations),
            "operation" => Some(Self::Operation),
            "validate" => Some(Self::Validate),
            "Client" => Some(Self::Client),
            "call" => Some(Self::Call),
            "new" => Some(Self::New),
            "empty" => Some(Self::Empty),
            "clone" => Some(Self::Clone2),
            "fmt" => Some(Self::Fmt),
            "into_future" => Some(Self::IntoFuture),
            "value" => Some(Self::Value3),
            "map" => Some(Self::Map),
            "index" => Some(Self::Index),
            "query" => Some(Self::Query),
            "body" => Some(Self::Body),
            "parts" => Some(Self::Parts),
            "headers" => Some(Self::Headers),
            "cookies" => Some(Self::Cookies),
            "out" => Some(Self::Out),
            "serializer" => Some(Self::Serializer),
            "A" => Some(Self::A),
            "M" => Some(Self::M),
            "S" => Some(Self::S),
            "D" => Some(Self::D),
            "T" => Some(Self::T),
            "all" => Some(Self::All),
            "builder" => Some(Self::Builder),
            "from_env" => Some(Self::FromEnv),
            "base_url" => Some(Self::BaseUrl),
            "others" => Some(Self::Others),
            "Unknown" => Some(Self::UnknownValue),
            "unknown" => Some(Self::UnknownValue2),
            "read" => Some(Self::Read),
            "write" => Some(Self::Write),
            "show" => Some(Self::Show),
            "serde" => Some(Self::Serde),
            "std" => Some(Self::Std),
            "core" => Some(Self::Core),
            "1st" => Some(Self::N1st),
            "2" => Some(Self::N2),
            "" => Some(Self::Empty2),
            "!" => Some(Self::Not),
            "é" => Some(Self::Ue9),
            "日本" => Some(Self::U65e5U672c),
            "-" => Some(Self::Minus),
            "a b" => Some(Self::AB2),
            "a-b" => Some(Self::AMinusB),
            "a_b" => Some(Self::AUnderscoreB),
            "aB" => Some(Self::AB),
            "\"q\"" => Some(Self::Q),
            "\\n" => Some(Self::N),
            "Value2" => Some(Self::Value2),
            _ => None,
        }
    }

    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }

    fn text(&self) -> &str {
        match self {
            Self::As => "as",
            Self::Break => "break",
            Self::Const => "const",
            Self::Continue => "continue",
            Self::Crate => "crate",
            Self::Else => "else",
            Self::Enum => "enum",
            Self::Extern => "extern",
            Self::False => "false",
            Self::Fn2 => "fn",
            Self::For => "for",
            Self::If => "if",
            Self::Impl => "impl",
            Self::In => "in",
            Self::Let => "let",
            Self::Loop => "loop",
            Self::Match => "match",
            Self::Mod => "mod",
            Self::Move => "move",
            Self::Mut => "mut",
            Self::Pub => "pub",
            Self::Ref => "ref",
            Self::Return => "return",
            Self::SelfValue2 => "self",
            Self::SelfValue => "Self",
            Self::Static => "static",
            Self::Struct => "struct",
            Self::Super => "super",
            Self::Trait => "trait",
            Self::True => "true",
            Self::Type => "type",
            Self::Unsafe => "unsafe",
            Self::Use => "use",
            Self::Where => "where",
            Self::While => "while",
            Self::Async => "async",
            Self::Await => "await",
            Self::Dyn => "dyn",
            Self::Abstract => "abstract",
            Self::Become => "become",
            Self::Box2 => "box",
            Self::Do => "do",
            Self::Final => "final",
            Self::Macro => "macro",
            Self::Override => "override",
            Self::Priv => "priv",
            Self::Typeof => "typeof",
            Self::Unsized => "unsized",
            Self::Virtual => "virtual",
            Self::Yield => "yield",
            Self::Try => "try",
            Self::Gen => "gen",
            Self::Union => "union",
            Self::Raw => "raw",
            Self::Safe => "safe",
            Self::Auto => "auto",
            Self::Default2 => "default",
            Self::MacroRules => "macro_rules",
            Self::Catch => "catch",
            Self::Underscore => "_",
            Self::Option => "Option",
            Self::Vec => "Vec",
            Self::String => "String",
            Self::Result => "Result",
            Self::Some => "Some",
            Self::None => "None",
            Self::Ok => "Ok",
            Self::Err => "Err",
            Self::Box => "Box",
            Self::Default => "Default",
            Self::Clone => "Clone",
            Self::Debug => "Debug",
            Self::From => "From",
            Self::Into => "Into",
            Self::Iterator => "Iterator",
            Self::IntoIterator => "IntoIterator",
            Self::ToString => "ToString",
            Self::AsRef => "AsRef",
            Self::Display => "Display",
            Self::Hash => "Hash",
            Self::Eq => "Eq",
            Self::Ord => "Ord",
            Self::PartialEq => "PartialEq",
            Self::PartialOrd => "PartialOrd",
            Self::Send => "Send",
            Self::Sync => "Sync",
            Self::Copy => "Copy",
            Self::Sized => "Sized",
            Self::Drop => "Drop",
            Self::Fn => "Fn",
            Self::Error => "Error",
            Self::Value => "Value",
            Self::Item => "Item",
            Self::Output => "Output",
            Self::Wire => "wire",
            Self::Types => "types",
            Self::Transport => "transport",
            Self::Operations => "operations",
            Self::Operation => "operation",
            Self::Validate => "validate",
            Self::Client => "Client",
            Self::Call => "call",
            Self::New => "new",
            Self::Empty => "empty",
            Self::Clone2 => "clone",
            Self::Fmt => "fmt",
            Self::IntoFuture => "into_future",
            Self::Value3 => "value",
            Self::Map => "map",
            Self::Index => "index",
            Self::Query => "query",
            Self::Body => "body",
            Self::Parts => "parts",
            Self::Headers => "headers",
            Self::Cookies => "cookies",
            Self::Out => "out",
            Self::Serializer => "serializer",
            Self::A => "A",
            Self::M => "M",
            Self::S => "S",
            Self::D => "D",
            Self::T => "T",
            Self::All => "all",
            Self::Builder => "builder",
            Self::FromEnv => "from_env",
            Self::BaseUrl => "base_url",
            Self::Others => "others",
            Self::UnknownValue => "Unknown",
            Self::UnknownValue2 => "unknown",
            Self::Read => "read",
            Self::Write => "write",
            Self::Show => "show",
            Self::Serde => "serde",
            Self::Std => "std",
            Self::Core => "core",
            Self::N1st => "1st",
            Self::N2 => "2",
            Self::Empty2 => "",
            Self::Not => "!",
            Self::Ue9 => "é",
            Self::U65e5U672c => "日本",
            Self::Minus => "-",
            Self::AB2 => "a b",
            Self::AMinusB => "a-b",
            Self::AUnderscoreB => "a_b",
            Self::AB => "aB",
            Self::Q => "\"q\"",
            Self::N => "\\n",
            Self::Value2 => "Value2",
            Self::Unknown(value) => value,
        }
    }
}

wire::open_enum!(EveryVariant);

/// The schema `gen`.
///
/// The schema name is `gen`.
#[doc(alias = "gen")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Gen {
    /// The property `type`.
    pub r#type: Option<EveryVariant>,
}

impl Gen {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            r#type: None,
        }
    }

    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<EveryVariant>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}

impl Default for Gen {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for Gen {
    const NAME: &'static str = "Gen";
    const MEMBERS: &'static [&'static str] = &["type"];

    fn empty() -> Self {
        Self {
            r#type: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.r#type),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "type", &self.r#type)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("type", self.r#type.as_ref());
    }
}

wire::object!(Gen);

impl validate::Validate for Gen {
    fn check(&self, _at: &mut validate::Checker<'_>) {}
}

/// The schema `self`.
///
/// The schema name is `self`.
#[doc(alias = "self")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Self2 {
    /// The property `type`.
    pub r#type: Option<EveryVariant>,
}

impl Self2 {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            r#type: None,
        }
    }

    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<EveryVariant>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}

impl Default for Self2 {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for Self2 {
    const NAME: &'static str = "Self2";
    const MEMBERS: &'static [&'static str] = &["type"];

    fn empty() -> Self {
        Self {
            r#type: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.r#type),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "type", &self.r#type)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("type", self.r#type.as_ref());
    }
}

wire::object!(Self2);

impl validate::Validate for Self2 {
    fn check(&self, _at: &mut validate::Checker<'_>) {}
}

