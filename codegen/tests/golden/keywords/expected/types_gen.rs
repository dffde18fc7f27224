/// The schema `Option`.
///
/// The schema name is `Option`.
#[doc(alias = "Option")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OptionType {
    /// The property `type`.
    pub r#type: Option<EveryVariant>,
}
impl OptionType {
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
impl Default for OptionType {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(OptionType; optional[0] r#type("type"));
impl validation::Validate for OptionType {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
/// The schema `S`.
///
/// The schema name is `S`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct S {
    /// The property `type`.
    pub r#type: Option<EveryVariant>,
}
impl S {
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
impl Default for S {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(S; optional[0] r#type("type"));
impl validation::Validate for S {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
/// The schema `Self`.
///
/// The schema name is `Self`.
#[doc(alias = "Self")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SelfType {
    /// The property `type`.
    pub r#type: Option<EveryVariant>,
}
impl SelfType {
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
impl Default for SelfType {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(SelfType; optional[0] r#type("type"));
impl validation::Validate for SelfType {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
/// Headers of `every header`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EveryHeaderHeaders {
    /// The property `Self`.
    #[doc(alias = "Self")]
    pub self_2: Option<String>,
    /// The property `query`.
    pub query: Option<String>,
    /// The property `self`.
    pub self_: Option<String>,
    /// The property `type`.
    pub r#type: Option<String>,
    /// The property `wire`.
    pub wire: Option<String>,
    /// The property `yield`.
    pub r#yield: Option<String>,
}
impl EveryHeaderHeaders {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`Self`](Self::self_2).
    #[must_use]
    pub fn with_self_2(mut self, value: impl Into<String>) -> Self {
        self.self_2 = Some(value.into());
        self
    }
    /// Sets [`query`](Self::query).
    #[must_use]
    pub fn with_query(mut self, value: impl Into<String>) -> Self {
        self.query = Some(value.into());
        self
    }
    /// Sets [`self`](Self::self_).
    #[must_use]
    pub fn with_self(mut self, value: impl Into<String>) -> Self {
        self.self_ = Some(value.into());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }
    /// Sets [`wire`](Self::wire).
    #[must_use]
    pub fn with_wire(mut self, value: impl Into<String>) -> Self {
        self.wire = Some(value.into());
        self
    }
    /// Sets `yield`.
    #[must_use]
    pub fn with_yield(mut self, value: impl Into<String>) -> Self {
        self.r#yield = Some(value.into());
        self
    }
}
impl Default for EveryHeaderHeaders {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    EveryHeaderHeaders; optional[0] self_2("Self"), optional[1] query("query"),
    optional[2] self_("self"), optional[3] r#type("type"), optional[4] wire("wire"),
    optional[5] r#yield("yield")
);
impl validation::Validate for EveryHeaderHeaders {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
/// All parameters of `every header` except the text in its path.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EveryHeaderParams {
    /// The property `body`.
    pub body: Option<Words>,
    /// The property `headers`.
    pub headers: Option<EveryHeaderHeaders>,
}
impl EveryHeaderParams {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`body`](Self::body).
    #[must_use]
    pub fn with_body(mut self, value: impl Into<Words>) -> Self {
        self.body = Some(value.into());
        self
    }
    /// Sets [`headers`](Self::headers).
    #[must_use]
    pub fn with_headers(mut self, value: impl Into<EveryHeaderHeaders>) -> Self {
        self.headers = Some(value.into());
        self
    }
}
impl Default for EveryHeaderParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    EveryHeaderParams; optional[0] body("body"), optional[1] headers("headers")
);
impl validation::Validate for EveryHeaderParams {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("body", self.body.as_ref());
        v.property("headers", self.headers.as_ref());
    }
}
/// Query parameters of `every query parameter`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EveryQueryParameterQuery {
    /// The property `Self`.
    #[doc(alias = "Self")]
    pub self_2: Option<String>,
    /// The property `query`.
    pub query: Option<String>,
    /// The property `self`.
    pub self_: Option<String>,
    /// The property `type`.
    pub r#type: Option<String>,
    /// The property `wire`.
    pub wire: Option<String>,
    /// The property `yield`.
    pub r#yield: Option<String>,
}
impl EveryQueryParameterQuery {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`Self`](Self::self_2).
    #[must_use]
    pub fn with_self_2(mut self, value: impl Into<String>) -> Self {
        self.self_2 = Some(value.into());
        self
    }
    /// Sets [`query`](Self::query).
    #[must_use]
    pub fn with_query(mut self, value: impl Into<String>) -> Self {
        self.query = Some(value.into());
        self
    }
    /// Sets [`self`](Self::self_).
    #[must_use]
    pub fn with_self(mut self, value: impl Into<String>) -> Self {
        self.self_ = Some(value.into());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }
    /// Sets [`wire`](Self::wire).
    #[must_use]
    pub fn with_wire(mut self, value: impl Into<String>) -> Self {
        self.wire = Some(value.into());
        self
    }
    /// Sets `yield`.
    #[must_use]
    pub fn with_yield(mut self, value: impl Into<String>) -> Self {
        self.r#yield = Some(value.into());
        self
    }
}
impl Default for EveryQueryParameterQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    EveryQueryParameterQuery; optional[0] self_2("Self"), optional[1] query("query"),
    optional[2] self_("self"), optional[3] r#type("type"), optional[4] wire("wire"),
    optional[5] r#yield("yield")
);
impl validation::Validate for EveryQueryParameterQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
/// One of the types of `one of them`.
///
/// The shape of a value selects the variant. Open: any other value is kept in `Unknown` and serialized
/// unchanged.
#[doc(alias = "one of them")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum OneOfThem {
    /// The schema `Option`.
    OptionType(Box<OptionType>),
    /// The schema `self`.
    Self2(Box<Self2>),
    /// The schema `Self`.
    SelfType(Box<SelfType>),
    /// The schema `gen`.
    Gen(Box<Gen>),
    /// The schema `S`.
    S(Box<S>),
    /// The schema `String`.
    StringType(Box<StringType>),
    /// A value that this version of the crate does not know.
    Unknown(codec::Value),
}
impl codec::Union for OneOfThem {
    const NAME: &'static str = "one of them";
    const VARIANTS: &'static [codec::Variant] = &[
        codec::Variant {
            tags: &[],
            shape: codec::ValueShape::Object(
                &[
                    (
                        "type",
                        codec::ValueShape::OneText(
                            &[
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
                            ],
                        ),
                        false,
                    ),
                ],
            ),
        },
        codec::Variant {
            tags: &[],
            shape: codec::ValueShape::Object(
                &[
                    (
                        "type",
                        codec::ValueShape::OneText(
                            &[
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
                            ],
                        ),
                        false,
                    ),
                ],
            ),
        },
        codec::Variant {
            tags: &[],
            shape: codec::ValueShape::Object(
                &[
                    (
                        "type",
                        codec::ValueShape::OneText(
                            &[
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
                            ],
                        ),
                        false,
                    ),
                ],
            ),
        },
        codec::Variant {
            tags: &[],
            shape: codec::ValueShape::Object(
                &[
                    (
                        "type",
                        codec::ValueShape::OneText(
                            &[
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
                            ],
                        ),
                        false,
                    ),
                ],
            ),
        },
        codec::Variant {
            tags: &[],
            shape: codec::ValueShape::Object(
                &[
                    (
                        "type",
                        codec::ValueShape::OneText(
                            &[
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
                            ],
                        ),
                        false,
                    ),
                ],
            ),
        },
        codec::Variant {
            tags: &[],
            shape: codec::ValueShape::Object(
                &[
                    (
                        "type",
                        codec::ValueShape::OneText(
                            &[
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
                            ],
                        ),
                        false,
                    ),
                ],
            ),
        },
    ];
    #[inline]
    fn read(index: usize, value: &codec::Value) -> Option<Self> {
        match index {
            0 => codec::read_variant(value).map(Self::OptionType),
            1 => codec::read_variant(value).map(Self::Self2),
            2 => codec::read_variant(value).map(Self::SelfType),
            3 => codec::read_variant(value).map(Self::Gen),
            4 => codec::read_variant(value).map(Self::S),
            5 => codec::read_variant(value).map(Self::StringType),
            _ => None,
        }
    }
    #[inline]
    fn unknown(value: codec::Value) -> Self {
        Self::Unknown(value)
    }
}
codec::union!(OneOfThem);
impl From<OptionType> for OneOfThem {
    #[inline]
    fn from(value: OptionType) -> Self {
        Self::OptionType(Box::new(value))
    }
}
impl From<Self2> for OneOfThem {
    #[inline]
    fn from(value: Self2) -> Self {
        Self::Self2(Box::new(value))
    }
}
impl From<SelfType> for OneOfThem {
    #[inline]
    fn from(value: SelfType) -> Self {
        Self::SelfType(Box::new(value))
    }
}
impl From<Gen> for OneOfThem {
    #[inline]
    fn from(value: Gen) -> Self {
        Self::Gen(Box::new(value))
    }
}
impl From<S> for OneOfThem {
    #[inline]
    fn from(value: S) -> Self {
        Self::S(Box::new(value))
    }
}
impl From<StringType> for OneOfThem {
    #[inline]
    fn from(value: StringType) -> Self {
        Self::StringType(Box::new(value))
    }
}
impl serde::Serialize for OneOfThem {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::OptionType(value) => serde::Serialize::serialize(value, serializer),
            Self::Self2(value) => serde::Serialize::serialize(value, serializer),
            Self::SelfType(value) => serde::Serialize::serialize(value, serializer),
            Self::Gen(value) => serde::Serialize::serialize(value, serializer),
            Self::S(value) => serde::Serialize::serialize(value, serializer),
            Self::StringType(value) => serde::Serialize::serialize(value, serializer),
            Self::Unknown(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}
/// Redacts a value that this version does not know: it may be anything.
impl std::fmt::Debug for OneOfThem {
    #[inline]
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::OptionType(value) => std::fmt::Debug::fmt(value, out),
            Self::Self2(value) => std::fmt::Debug::fmt(value, out),
            Self::SelfType(value) => std::fmt::Debug::fmt(value, out),
            Self::Gen(value) => std::fmt::Debug::fmt(value, out),
            Self::S(value) => std::fmt::Debug::fmt(value, out),
            Self::StringType(value) => std::fmt::Debug::fmt(value, out),
            Self::Unknown(_) => out.write_str("Unknown([redacted])"),
        }
    }
}
/// The schema `words`.
///
/// The schema name is `words`.
#[doc(alias = "words")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Words {
    /// The property `""`.
    pub empty: Option<String>,
    /// The property `1st`.
    #[doc(alias = "1st")]
    pub n1st: Option<String>,
    /// The property `Self`.
    #[doc(alias = "Self")]
    pub self_2: String,
    /// The property `_`.
    #[doc(alias = "_")]
    pub empty_2: Option<String>,
    /// The property `crate`.
    pub crate_: String,
    /// The property `gen`.
    pub r#gen: String,
    /// The property `map`.
    pub map: Option<String>,
    /// The property `self`.
    pub self_: String,
    /// The property `super`.
    pub super_: String,
    /// The property `type`.
    pub r#type: Option<String>,
    /// The property `value`.
    pub value: Option<String>,
    /// The property `wire`.
    pub wire: Option<String>,
    /// The property `yield`.
    pub r#yield: String,
    /// The property `é`.
    #[doc(alias = "é")]
    pub ue9: Option<String>,
}
impl Words {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        self_2: impl Into<String>,
        crate_: impl Into<String>,
        r#gen: impl Into<String>,
        self_: impl Into<String>,
        super_: impl Into<String>,
        r#yield: impl Into<String>,
    ) -> Self {
        Self {
            self_2: self_2.into(),
            crate_: crate_.into(),
            r#gen: r#gen.into(),
            self_: self_.into(),
            super_: super_.into(),
            r#yield: r#yield.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`""`](Self::empty).
    #[must_use]
    pub fn with_empty(mut self, value: impl Into<String>) -> Self {
        self.empty = Some(value.into());
        self
    }
    /// Sets [`1st`](Self::n1st).
    #[must_use]
    pub fn with_n1st(mut self, value: impl Into<String>) -> Self {
        self.n1st = Some(value.into());
        self
    }
    /// Sets [`Self`](Self::self_2).
    #[must_use]
    pub fn with_self_2(mut self, value: impl Into<String>) -> Self {
        self.self_2 = value.into();
        self
    }
    /// Sets [`_`](Self::empty_2).
    #[must_use]
    pub fn with_empty_2(mut self, value: impl Into<String>) -> Self {
        self.empty_2 = Some(value.into());
        self
    }
    /// Sets [`crate`](Self::crate_).
    #[must_use]
    pub fn with_crate(mut self, value: impl Into<String>) -> Self {
        self.crate_ = value.into();
        self
    }
    /// Sets `gen`.
    #[must_use]
    pub fn with_gen(mut self, value: impl Into<String>) -> Self {
        self.r#gen = value.into();
        self
    }
    /// Sets [`map`](Self::map).
    #[must_use]
    pub fn with_map(mut self, value: impl Into<String>) -> Self {
        self.map = Some(value.into());
        self
    }
    /// Sets [`self`](Self::self_).
    #[must_use]
    pub fn with_self(mut self, value: impl Into<String>) -> Self {
        self.self_ = value.into();
        self
    }
    /// Sets [`super`](Self::super_).
    #[must_use]
    pub fn with_super(mut self, value: impl Into<String>) -> Self {
        self.super_ = value.into();
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }
    /// Sets [`value`](Self::value).
    #[must_use]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets [`wire`](Self::wire).
    #[must_use]
    pub fn with_wire(mut self, value: impl Into<String>) -> Self {
        self.wire = Some(value.into());
        self
    }
    /// Sets `yield`.
    #[must_use]
    pub fn with_yield(mut self, value: impl Into<String>) -> Self {
        self.r#yield = value.into();
        self
    }
    /// Sets [`é`](Self::ue9).
    #[must_use]
    pub fn with_ue9(mut self, value: impl Into<String>) -> Self {
        self.ue9 = Some(value.into());
        self
    }
}
codec::object!(
    Words required(2, 4, 5, 7, 8, 12); optional[0] empty(""), optional[1] n1st("1st"),
    required[2] self_2("Self"), optional[3] empty_2("_"), required[4] crate_("crate"),
    required[5] r#gen("gen"), optional[6] map("map"), required[7] self_("self"),
    required[8] super_("super"), optional[9] r#type("type"), optional[10] value("value"),
    optional[11] wire("wire"), required[12] r#yield("yield"), optional[13] ue9("é")
);
impl validation::Validate for Words {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
