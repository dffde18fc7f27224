/// The schema `BareAnswer`.
///
/// The schema name is `BareAnswer`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BareAnswer {
    /// The property `fine`.
    pub fine: Option<bool>,
}
impl BareAnswer {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`fine`](Self::fine).
    #[must_use]
    pub fn with_fine(mut self, value: impl Into<bool>) -> Self {
        self.fine = Some(value.into());
        self
    }
}
impl Default for BareAnswer {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(BareAnswer; optional[0] fine("fine"));
/// The schema `CountAnswer`.
///
/// The schema name is `CountAnswer`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CountAnswer {
    /// The property `apiCode`.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// The property `data`.
    pub data: i64,
    /// The property `message`.
    pub message: Option<String>,
    /// The property `requestId`.
    #[doc(alias = "requestId")]
    pub request_id: Option<String>,
    /// The property `statusCode`.
    #[doc(alias = "statusCode")]
    pub status_code: i64,
}
impl CountAnswer {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(data: impl Into<i64>, status_code: impl Into<i64>) -> Self {
        Self {
            data: data.into(),
            status_code: status_code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`apiCode`](Self::api_code).
    #[must_use]
    pub fn with_api_code(mut self, value: impl Into<i64>) -> Self {
        self.api_code = Some(value.into());
        self
    }
    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn with_data(mut self, value: impl Into<i64>) -> Self {
        self.data = value.into();
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
    /// Sets [`requestId`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
    /// Sets [`statusCode`](Self::status_code).
    #[must_use]
    pub fn with_status_code(mut self, value: impl Into<i64>) -> Self {
        self.status_code = value.into();
        self
    }
}
codec::object!(
    CountAnswer required(1, 4); optional[0] api_code("apiCode"), required[1]
    data("data"), optional[2] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
/// The schema `DataOnly`.
///
/// The schema name is `DataOnly`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DataOnly {
    /// The property `data`.
    pub data: Option<Thing>,
}
impl DataOnly {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn with_data(mut self, value: impl Into<Thing>) -> Self {
        self.data = Some(value.into());
        self
    }
}
impl Default for DataOnly {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(DataOnly; optional[0] data("data"));
/// The schema `EmptyAnswer`.
///
/// The schema name is `EmptyAnswer`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EmptyAnswer {
    /// The property `apiCode`.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// The property `message`.
    pub message: String,
    /// The property `requestId`.
    #[doc(alias = "requestId")]
    pub request_id: Option<String>,
    /// The property `statusCode`.
    #[doc(alias = "statusCode")]
    pub status_code: i64,
}
impl EmptyAnswer {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(message: impl Into<String>, status_code: impl Into<i64>) -> Self {
        Self {
            message: message.into(),
            status_code: status_code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`apiCode`](Self::api_code).
    #[must_use]
    pub fn with_api_code(mut self, value: impl Into<i64>) -> Self {
        self.api_code = Some(value.into());
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = value.into();
        self
    }
    /// Sets [`requestId`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
    /// Sets [`statusCode`](Self::status_code).
    #[must_use]
    pub fn with_status_code(mut self, value: impl Into<i64>) -> Self {
        self.status_code = value.into();
        self
    }
}
codec::object!(
    EmptyAnswer required(1, 3); optional[0] api_code("apiCode"), required[1]
    message("message"), optional[2] request_id("requestId"), required[3]
    status_code("statusCode")
);
/// The schema `ListAnswer`.
///
/// The schema name is `ListAnswer`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListAnswer {
    /// The property `apiCode`.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// The property `list`.
    pub list: Vec<Thing>,
    /// The property `message`.
    pub message: String,
    /// The property `requestId`.
    #[doc(alias = "requestId")]
    pub request_id: Option<String>,
    /// The property `statusCode`.
    #[doc(alias = "statusCode")]
    pub status_code: i64,
}
impl ListAnswer {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(message: impl Into<String>, status_code: impl Into<i64>) -> Self {
        Self {
            message: message.into(),
            status_code: status_code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`apiCode`](Self::api_code).
    #[must_use]
    pub fn with_api_code(mut self, value: impl Into<i64>) -> Self {
        self.api_code = Some(value.into());
        self
    }
    /// Sets [`list`](Self::list).
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<Thing>>,
    ) -> Self {
        self.list = codec::collect_list(value);
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = value.into();
        self
    }
    /// Sets [`requestId`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
    /// Sets [`statusCode`](Self::status_code).
    #[must_use]
    pub fn with_status_code(mut self, value: impl Into<i64>) -> Self {
        self.status_code = value.into();
        self
    }
}
codec::object!(
    ListAnswer required(2, 4); optional[0] api_code("apiCode"), collection[1]
    list("list"), required[2] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
/// The schema `NamesAnswer`.
///
/// The schema name is `NamesAnswer`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NamesAnswer {
    /// The property `apiCode`.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// The property `data`.
    pub data: Vec<String>,
    /// The property `message`.
    pub message: Option<String>,
    /// The property `requestId`.
    #[doc(alias = "requestId")]
    pub request_id: Option<String>,
    /// The property `statusCode`.
    #[doc(alias = "statusCode")]
    pub status_code: i64,
}
impl NamesAnswer {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl IntoIterator<Item = impl Into<String>>,
        status_code: impl Into<i64>,
    ) -> Self {
        Self {
            data: codec::collect_list(data),
            status_code: status_code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`apiCode`](Self::api_code).
    #[must_use]
    pub fn with_api_code(mut self, value: impl Into<i64>) -> Self {
        self.api_code = Some(value.into());
        self
    }
    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn with_data(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.data = codec::collect_list(value);
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
    /// Sets [`requestId`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
    /// Sets [`statusCode`](Self::status_code).
    #[must_use]
    pub fn with_status_code(mut self, value: impl Into<i64>) -> Self {
        self.status_code = value.into();
        self
    }
}
codec::object!(
    NamesAnswer required(4); optional[0] api_code("apiCode"), required[1] data("data"),
    optional[2] message("message"), optional[3] request_id("requestId"), required[4]
    status_code("statusCode")
);
/// The schema `NullableAnswer`.
///
/// The schema name is `NullableAnswer`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NullableAnswer {
    /// The property `apiCode`.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// The property `data`.
    pub data: codec::Nullable<Thing>,
    /// The property `message`.
    pub message: Option<String>,
    /// The property `requestId`.
    #[doc(alias = "requestId")]
    pub request_id: Option<String>,
    /// The property `statusCode`.
    #[doc(alias = "statusCode")]
    pub status_code: i64,
}
impl NullableAnswer {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(status_code: impl Into<i64>) -> Self {
        Self {
            status_code: status_code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`apiCode`](Self::api_code).
    #[must_use]
    pub fn with_api_code(mut self, value: impl Into<i64>) -> Self {
        self.api_code = Some(value.into());
        self
    }
    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn with_data(mut self, value: impl Into<codec::Nullable<Thing>>) -> Self {
        self.data = value.into();
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
    /// Sets [`requestId`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
    /// Sets [`statusCode`](Self::status_code).
    #[must_use]
    pub fn with_status_code(mut self, value: impl Into<i64>) -> Self {
        self.status_code = value.into();
        self
    }
}
codec::object!(
    NullableAnswer required(4); optional[0] api_code("apiCode"), required_nullable[1]
    data("data"), optional[2] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
/// The schema `Thing`.
///
/// The schema name is `Thing`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The property `name`.
    pub name: String,
}
impl Thing {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
}
codec::object!(Thing required(0); required[0] name("name"));
impl validation::Validate for Thing {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
/// The schema `ThingAnswer`.
///
/// The schema name is `ThingAnswer`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ThingAnswer {
    /// The property `apiCode`.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// The property `data`.
    pub data: Thing,
    /// The property `message`.
    pub message: Option<String>,
    /// The property `requestId`.
    #[doc(alias = "requestId")]
    pub request_id: Option<String>,
    /// The property `statusCode`.
    #[doc(alias = "statusCode")]
    pub status_code: i64,
}
impl ThingAnswer {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(data: impl Into<Thing>, status_code: impl Into<i64>) -> Self {
        Self {
            data: data.into(),
            status_code: status_code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`apiCode`](Self::api_code).
    #[must_use]
    pub fn with_api_code(mut self, value: impl Into<i64>) -> Self {
        self.api_code = Some(value.into());
        self
    }
    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn with_data(mut self, value: impl Into<Thing>) -> Self {
        self.data = value.into();
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
    /// Sets [`requestId`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
    /// Sets [`statusCode`](Self::status_code).
    #[must_use]
    pub fn with_status_code(mut self, value: impl Into<i64>) -> Self {
        self.status_code = value.into();
        self
    }
}
codec::object!(
    ThingAnswer required(1, 4); optional[0] api_code("apiCode"), required[1]
    data("data"), optional[2] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
