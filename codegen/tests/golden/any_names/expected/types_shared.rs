/// The schema `3D`.
///
/// The schema name is `3D`.
#[doc(alias = "3D")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Type3d {
    /// The property `x`.
    pub x: Option<f64>,
}
impl Type3d {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`x`](Self::x).
    #[must_use]
    pub fn with_x(mut self, value: impl Into<f64>) -> Self {
        self.x = Some(value.into());
        self
    }
}
impl Default for Type3d {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(Type3d; optional[0] x("x"));
/// The schema `UserKind`.
///
/// The schema name is `UserKind`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserKind {
    /// The property `next`.
    pub next: Option<Box<UserKind>>,
}
impl UserKind {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`next`](Self::next).
    #[must_use]
    pub fn with_next(mut self, value: impl Into<Box<UserKind>>) -> Self {
        self.next = Some(value.into());
        self
    }
}
impl Default for UserKind {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(UserKind; optional[0] next("next"));
/// The values of the schema `user_kind`.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[doc(alias = "user_kind")]
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum UserKind2 {
    /// `a`
    A2,
    /// `A`
    A,
    /// `a b`
    AB,
    /// `a-b`
    AMinusB,
    /// `""`
    Empty,
    /// `名`
    U540d,
    /// `unknown`
    UnknownValue,
    /// `1`
    N1,
    /// `Self`
    SelfValue,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    UserKind2 = "user_kind"; A2 = "a", A = "A", AB = "a b", AMinusB = "a-b", Empty = "",
    U540d = "名", UnknownValue = "unknown", N1 = "1", SelfValue = "Self"
);
/// The schema `对象`.
///
/// The schema name is `对象`.
#[doc(alias = "对象")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct U5bf9U8c61 {
    /// The property `x`.
    pub x: Option<UserKind2>,
}
impl U5bf9U8c61 {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`x`](Self::x).
    #[must_use]
    pub fn with_x(mut self, value: impl Into<UserKind2>) -> Self {
        self.x = Some(value.into());
        self
    }
}
impl Default for U5bf9U8c61 {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(U5bf9U8c61; optional[0] x("x"));
