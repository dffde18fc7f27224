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
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<EveryVariant>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}
impl Default for StringType {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(StringType; optional[0] r#type("type"));
impl validation::Validate for StringType {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
/// The values of the schema `every variant`.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
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
codec::open_enum!(
    EveryVariant = "every variant"; As = "as", Break = "break", Const = "const", Continue
    = "continue", Crate = "crate", Else = "else", Enum = "enum", Extern = "extern", False
    = "false", Fn2 = "fn", For = "for", If = "if", Impl = "impl", In = "in", Let = "let",
    Loop = "loop", Match = "match", Mod = "mod", Move = "move", Mut = "mut", Pub = "pub",
    Ref = "ref", Return = "return", SelfValue2 = "self", SelfValue = "Self", Static =
    "static", Struct = "struct", Super = "super", Trait = "trait", True = "true", Type =
    "type", Unsafe = "unsafe", Use = "use", Where = "where", While = "while", Async =
    "async", Await = "await", Dyn = "dyn", Abstract = "abstract", Become = "become", Box2
    = "box", Do = "do", Final = "final", Macro = "macro", Override = "override", Priv =
    "priv", Typeof = "typeof", Unsized = "unsized", Virtual = "virtual", Yield = "yield",
    Try = "try", Gen = "gen", Union = "union", Raw = "raw", Safe = "safe", Auto = "auto",
    Default2 = "default", MacroRules = "macro_rules", Catch = "catch", Underscore = "_",
    Option = "Option", Vec = "Vec", String = "String", Result = "Result", Some = "Some",
    None = "None", Ok = "Ok", Err = "Err", Box = "Box", Default = "Default", Clone =
    "Clone", Debug = "Debug", From = "From", Into = "Into", Iterator = "Iterator",
    IntoIterator = "IntoIterator", ToString = "ToString", AsRef = "AsRef", Display =
    "Display", Hash = "Hash", Eq = "Eq", Ord = "Ord", PartialEq = "PartialEq", PartialOrd
    = "PartialOrd", Send = "Send", Sync = "Sync", Copy = "Copy", Sized = "Sized", Drop =
    "Drop", Fn = "Fn", Error = "Error", Value = "Value", Item = "Item", Output =
    "Output", Wire = "wire", Types = "types", Transport = "transport", Operations =
    "operations", Operation = "operation", Validate = "validate", Client = "Client", Call
    = "call", New = "new", Empty = "empty", Clone2 = "clone", Fmt = "fmt", IntoFuture =
    "into_future", Value3 = "value", Map = "map", Index = "index", Query = "query", Body
    = "body", Parts = "parts", Headers = "headers", Cookies = "cookies", Out = "out",
    Serializer = "serializer", A = "A", M = "M", S = "S", D = "D", T = "T", All = "all",
    Builder = "builder", FromEnv = "from_env", BaseUrl = "base_url", Others = "others",
    UnknownValue = "Unknown", UnknownValue2 = "unknown", Read = "read", Write = "write",
    Show = "show", Serde = "serde", Std = "std", Core = "core", N1st = "1st", N2 = "2",
    Empty2 = "", Not = "!", Ue9 = "é", U65e5U672c = "日本", Minus = "-", AB2 = "a b",
    AMinusB = "a-b", AUnderscoreB = "a_b", AB = "aB", Q = "\"q\"", N = "\\n", Value2 =
    "Value2"
);
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
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<EveryVariant>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}
impl Default for Gen {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(Gen; optional[0] r#type("type"));
impl validation::Validate for Gen {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
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
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<EveryVariant>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}
impl Default for Self2 {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(Self2; optional[0] r#type("type"));
impl validation::Validate for Self2 {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
