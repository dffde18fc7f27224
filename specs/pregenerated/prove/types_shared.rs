/// Error body: an optional number and a message.
///
/// The schema name is `Error`.
#[doc(alias = "Error")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ErrorBody {
    /// Error number, if there is one.
    pub code: Option<i64>,
    /// Error message; it can quote input.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub message: String,
}
impl ErrorBody {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`code`](Self::code).
    #[must_use]
    pub fn with_code(mut self, value: impl Into<i64>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = value.into();
        self
    }
}
codec::object!(
    ErrorBody required(1); optional[0] code("code"), required[1, Redacted]
    message("message")
);
// @if schemars
codec::json_schema!(
    ErrorBody, "Error",
    "{\"description\":\"Error body: an optional number and a message.\",\"properties\":{\"code\":{\"description\":\"Error number, if there is one.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"message\":{\"description\":\"Error message; it can quote input.\",\"type\":\"string\"}},\"required\":[\"message\"],\"type\":\"object\"}"
);
// @end
/// Error body of status 400, for an invalid request.
///
/// The schema name is `Error400`.
#[doc(alias = "Error400")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ErrorBody400 {
    /// Error number, if there is one.
    pub code: Option<i64>,
    /// Error message; it can quote input.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub message: String,
}
impl ErrorBody400 {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`code`](Self::code).
    #[must_use]
    pub fn with_code(mut self, value: impl Into<i64>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = value.into();
        self
    }
}
codec::object!(
    ErrorBody400 required(1); optional[0] code("code"), required[1, Redacted]
    message("message")
);
// @if schemars
codec::json_schema!(
    ErrorBody400, "Error400",
    "{\"description\":\"Error body of status 400, for an invalid request.\",\"properties\":{\"code\":{\"description\":\"Error number, if there is one.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"message\":{\"description\":\"Error message; it can quote input.\",\"type\":\"string\"}},\"required\":[\"message\"],\"type\":\"object\"}"
);
// @end
/// Error body of status 401, for missing or invalid credentials.
///
/// The schema name is `Error401`.
#[doc(alias = "Error401")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ErrorBody401 {
    /// Error number, if there is one.
    pub code: Option<i64>,
    /// Error message; it can quote input.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub message: String,
}
impl ErrorBody401 {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`code`](Self::code).
    #[must_use]
    pub fn with_code(mut self, value: impl Into<i64>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = value.into();
        self
    }
}
codec::object!(
    ErrorBody401 required(1); optional[0] code("code"), required[1, Redacted]
    message("message")
);
// @if schemars
codec::json_schema!(
    ErrorBody401, "Error401",
    "{\"description\":\"Error body of status 401, for missing or invalid credentials.\",\"properties\":{\"code\":{\"description\":\"Error number, if there is one.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"message\":{\"description\":\"Error message; it can quote input.\",\"type\":\"string\"}},\"required\":[\"message\"],\"type\":\"object\"}"
);
// @end
/// Error body of status 403, for a forbidden call, for example a call out of order.
///
/// The schema name is `Error403`.
#[doc(alias = "Error403")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ErrorBody403 {
    /// Error number, if there is one.
    pub code: Option<i64>,
    /// Error message; it can quote input.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub message: String,
}
impl ErrorBody403 {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`code`](Self::code).
    #[must_use]
    pub fn with_code(mut self, value: impl Into<i64>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = value.into();
        self
    }
}
codec::object!(
    ErrorBody403 required(1); optional[0] code("code"), required[1, Redacted]
    message("message")
);
// @if schemars
codec::json_schema!(
    ErrorBody403, "Error403",
    "{\"description\":\"Error body of status 403, for a forbidden call, for example a call out of order.\",\"properties\":{\"code\":{\"description\":\"Error number, if there is one.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"message\":{\"description\":\"Error message; it can quote input.\",\"type\":\"string\"}},\"required\":[\"message\"],\"type\":\"object\"}"
);
// @end
/// Error body of status 404, for an unknown identity or device.
///
/// The schema name is `Error404`.
#[doc(alias = "Error404")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ErrorBody404 {
    /// Error number, if there is one.
    pub code: Option<i64>,
    /// Error message; it can quote input.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub message: String,
}
impl ErrorBody404 {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`code`](Self::code).
    #[must_use]
    pub fn with_code(mut self, value: impl Into<i64>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = value.into();
        self
    }
}
codec::object!(
    ErrorBody404 required(1); optional[0] code("code"), required[1, Redacted]
    message("message")
);
// @if schemars
codec::json_schema!(
    ErrorBody404, "Error404",
    "{\"description\":\"Error body of status 404, for an unknown identity or device.\",\"properties\":{\"code\":{\"description\":\"Error number, if there is one.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"message\":{\"description\":\"Error message; it can quote input.\",\"type\":\"string\"}},\"required\":[\"message\"],\"type\":\"object\"}"
);
// @end
/// Additional attribute of a person, as a name-value pair.
///
/// The schema name is `IdentityAttribute`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IdentityAttribute {
    /// Name of the attribute, chosen by the caller, for example `walletId`.
    #[doc(alias = "attributeType")]
    pub attribute_type: Option<String>,
    /// Value of the attribute.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "attributeValue")]
    pub attribute_value: Option<String>,
}
impl IdentityAttribute {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`attributeType`](Self::attribute_type).
    #[must_use]
    pub fn with_attribute_type(mut self, value: impl Into<String>) -> Self {
        self.attribute_type = Some(value.into());
        self
    }
    /// Sets [`attributeValue`](Self::attribute_value).
    #[must_use]
    pub fn with_attribute_value(mut self, value: impl Into<String>) -> Self {
        self.attribute_value = Some(value.into());
        self
    }
}
impl Default for IdentityAttribute {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    IdentityAttribute required_in_requests(); optional[0]
    attribute_type("attributeType"), optional[1, Redacted]
    attribute_value("attributeValue")
);
impl validation::Validate for IdentityAttribute {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    IdentityAttribute, "IdentityAttribute",
    "{\"description\":\"Additional attribute of a person, as a name-value pair.\",\"properties\":{\"attributeType\":{\"description\":\"Name of the attribute, chosen by the caller, for example `walletId`.\",\"type\":[\"string\",\"null\"]},\"attributeValue\":{\"description\":\"Value of the attribute.\",\"type\":[\"string\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// Values of `possessionType`. Possession method: desktop (link by text message), mobile (key, Mobile Auth or
/// code) or none (the caller proves possession).
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PossessionType {
    /// `desktop`: Link in a text message; the person uses a computer.
    Desktop,
    /// `mobile`: Device key, mobile network or one-time code; the person uses a phone.
    Mobile,
    /// `none`: Possession check by the caller; mobile channels only.
    None,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    PossessionType = "PossessionType"; Desktop = "desktop", Mobile = "mobile", None =
    "none"
);
// @if schemars
codec::json_schema!(
    PossessionType, "PossessionType",
    "{\"description\":\"Values of `possessionType`. Possession method: desktop (link by text message), mobile (key, Mobile Auth or code) or none (the caller proves possession).\",\"examples\":[\"desktop\",\"mobile\",\"none\"],\"type\":\"string\"}"
);
// @end
