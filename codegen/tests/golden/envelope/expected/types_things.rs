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
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            fine: None,
        }
    }

    /// Sets [`fine`](Self::fine).
    #[must_use]
    pub fn with_fine(mut self, value: impl Into<bool>) -> Self {
        self.fine = Some(value.into());
        self
    }
}

impl Default for BareAnswer {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for BareAnswer {
    const NAME: &'static str = "BareAnswer";
    const MEMBERS: &'static [&'static str] = &["fine"];

    fn empty() -> Self {
        Self {
            fine: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.fine),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "fine", &self.fine)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("fine", self.fine.as_ref());
    }
}

wire::object!(BareAnswer);

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
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(data: impl Into<i64>, status_code: impl Into<i64>) -> Self {
        Self {
            api_code: None,
            data: data.into(),
            message: None,
            request_id: None,
            status_code: status_code.into(),
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

impl wire::Object for CountAnswer {
    const NAME: &'static str = "CountAnswer";
    const MEMBERS: &'static [&'static str] = &[
        "apiCode",
        "data",
        "message",
        "requestId",
        "statusCode",
    ];
    const REQUIRED: &'static [usize] = &[1, 4];

    fn empty() -> Self {
        Self {
            api_code: None,
            data: 0,
            message: None,
            request_id: None,
            status_code: 0,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Whole, _, _>(map, &mut self.api_code),
            1 => wire::required::<wire::Whole, _, _>(map, &mut self.data),
            2 => wire::optional::<wire::Exact, _, _>(map, &mut self.message),
            3 => wire::optional::<wire::Exact, _, _>(map, &mut self.request_id),
            4 => wire::required::<wire::Whole, _, _>(map, &mut self.status_code),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "apiCode", &self.api_code)?;
        wire::put(map, "data", &self.data)?;
        wire::put_some(map, "message", &self.message)?;
        wire::put_some(map, "requestId", &self.request_id)?;
        wire::put(map, "statusCode", &self.status_code)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("api_code", self.api_code.as_ref());
        out.show("data", &self.data);
        out.show_some("message", self.message.as_ref());
        out.show_some("request_id", self.request_id.as_ref());
        out.show("status_code", &self.status_code);
    }
}

wire::object!(CountAnswer);

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
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            data: None,
        }
    }

    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn with_data(mut self, value: impl Into<Thing>) -> Self {
        self.data = Some(value.into());
        self
    }
}

impl Default for DataOnly {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for DataOnly {
    const NAME: &'static str = "DataOnly";
    const MEMBERS: &'static [&'static str] = &["data"];

    fn empty() -> Self {
        Self {
            data: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.data),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "data", &self.data)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("data", self.data.as_ref());
    }
}

wire::object!(DataOnly);

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
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(message: impl Into<String>, status_code: impl Into<i64>) -> Self {
        Self {
            api_code: None,
            message: message.into(),
            request_id: None,
            status_code: status_code.into(),
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

impl wire::Object for EmptyAnswer {
    const NAME: &'static str = "EmptyAnswer";
    const MEMBERS: &'static [&'static str] = &["apiCode", "message", "requestId", "statusCode"];
    const REQUIRED: &'static [usize] = &[1, 3];

    fn empty() -> Self {
        Self {
            api_code: None,
            message: String::new(),
            request_id: None,
            status_code: 0,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Whole, _, _>(map, &mut self.api_code),
            1 => wire::required::<wire::Exact, _, _>(map, &mut self.message),
            2 => wire::optional::<wire::Exact, _, _>(map, &mut self.request_id),
            3 => wire::required::<wire::Whole, _, _>(map, &mut self.status_code),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "apiCode", &self.api_code)?;
        wire::put(map, "message", &self.message)?;
        wire::put_some(map, "requestId", &self.request_id)?;
        wire::put(map, "statusCode", &self.status_code)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("api_code", self.api_code.as_ref());
        out.show("message", &self.message);
        out.show_some("request_id", self.request_id.as_ref());
        out.show("status_code", &self.status_code);
    }
}

wire::object!(EmptyAnswer);

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
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(message: impl Into<String>, status_code: impl Into<i64>) -> Self {
        Self {
            api_code: None,
            list: Vec::new(),
            message: message.into(),
            request_id: None,
            status_code: status_code.into(),
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
    pub fn with_list(mut self, value: impl IntoIterator<Item = impl Into<Thing>>) -> Self {
        self.list = wire::list(value);
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

impl wire::Object for ListAnswer {
    const NAME: &'static str = "ListAnswer";
    const MEMBERS: &'static [&'static str] = &[
        "apiCode",
        "list",
        "message",
        "requestId",
        "statusCode",
    ];
    const REQUIRED: &'static [usize] = &[2, 4];

    fn empty() -> Self {
        Self {
            api_code: None,
            list: Vec::new(),
            message: String::new(),
            request_id: None,
            status_code: 0,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Whole, _, _>(map, &mut self.api_code),
            1 => wire::collection::<wire::Exact, _, _>(map, &mut self.list),
            2 => wire::required::<wire::Exact, _, _>(map, &mut self.message),
            3 => wire::optional::<wire::Exact, _, _>(map, &mut self.request_id),
            4 => wire::required::<wire::Whole, _, _>(map, &mut self.status_code),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "apiCode", &self.api_code)?;
        wire::put_filled(map, "list", &self.list)?;
        wire::put(map, "message", &self.message)?;
        wire::put_some(map, "requestId", &self.request_id)?;
        wire::put(map, "statusCode", &self.status_code)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("api_code", self.api_code.as_ref());
        out.show_filled("list", &self.list, self.list.is_empty());
        out.show("message", &self.message);
        out.show_some("request_id", self.request_id.as_ref());
        out.show("status_code", &self.status_code);
    }
}

wire::object!(ListAnswer);

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
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(data: impl IntoIterator<Item = impl Into<String>>, status_code: impl Into<i64>) -> Self {
        Self {
            api_code: None,
            data: wire::list(data),
            message: None,
            request_id: None,
            status_code: status_code.into(),
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
    pub fn with_data(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.data = wire::list(value);
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

impl wire::Object for NamesAnswer {
    const NAME: &'static str = "NamesAnswer";
    const MEMBERS: &'static [&'static str] = &[
        "apiCode",
        "data",
        "message",
        "requestId",
        "statusCode",
    ];
    const REQUIRED: &'static [usize] = &[4];

    fn empty() -> Self {
        Self {
            api_code: None,
            data: Vec::new(),
            message: None,
            request_id: None,
            status_code: 0,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Whole, _, _>(map, &mut self.api_code),
            1 => wire::required::<wire::Exact, _, _>(map, &mut self.data),
            2 => wire::optional::<wire::Exact, _, _>(map, &mut self.message),
            3 => wire::optional::<wire::Exact, _, _>(map, &mut self.request_id),
            4 => wire::required::<wire::Whole, _, _>(map, &mut self.status_code),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "apiCode", &self.api_code)?;
        wire::put(map, "data", &self.data)?;
        wire::put_some(map, "message", &self.message)?;
        wire::put_some(map, "requestId", &self.request_id)?;
        wire::put(map, "statusCode", &self.status_code)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("api_code", self.api_code.as_ref());
        out.show("data", &self.data);
        out.show_some("message", self.message.as_ref());
        out.show_some("request_id", self.request_id.as_ref());
        out.show("status_code", &self.status_code);
    }
}

wire::object!(NamesAnswer);

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
    pub data: wire::Nullable<Thing>,
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
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(status_code: impl Into<i64>) -> Self {
        Self {
            api_code: None,
            data: wire::Nullable::Null,
            message: None,
            request_id: None,
            status_code: status_code.into(),
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
    pub fn with_data(mut self, value: impl Into<wire::Nullable<Thing>>) -> Self {
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

impl wire::Object for NullableAnswer {
    const NAME: &'static str = "NullableAnswer";
    const MEMBERS: &'static [&'static str] = &[
        "apiCode",
        "data",
        "message",
        "requestId",
        "statusCode",
    ];
    const REQUIRED: &'static [usize] = &[4];

    fn empty() -> Self {
        Self {
            api_code: None,
            data: wire::Nullable::Null,
            message: None,
            request_id: None,
            status_code: 0,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Whole, _, _>(map, &mut self.api_code),
            1 => wire::nullable::<wire::Exact, _, _>(map, &mut self.data),
            2 => wire::optional::<wire::Exact, _, _>(map, &mut self.message),
            3 => wire::optional::<wire::Exact, _, _>(map, &mut self.request_id),
            4 => wire::required::<wire::Whole, _, _>(map, &mut self.status_code),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "apiCode", &self.api_code)?;
        wire::put_or_null(map, "data", &self.data)?;
        wire::put_some(map, "message", &self.message)?;
        wire::put_some(map, "requestId", &self.request_id)?;
        wire::put(map, "statusCode", &self.status_code)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("api_code", self.api_code.as_ref());
        out.show_nullable("data", &self.data);
        out.show_some("message", self.message.as_ref());
        out.show_some("request_id", self.request_id.as_ref());
        out.show("status_code", &self.status_code);
    }
}

wire::object!(NullableAnswer);

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
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
        }
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
}

impl wire::Object for Thing {
    const NAME: &'static str = "Thing";
    const MEMBERS: &'static [&'static str] = &["name"];
    const REQUIRED: &'static [usize] = &[0];

    fn empty() -> Self {
        Self {
            name: String::new(),
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::required::<wire::Exact, _, _>(map, &mut self.name),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put(map, "name", &self.name)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show("name", &self.name);
    }
}

wire::object!(Thing);

impl validate::Validate for Thing {
    fn check(&self, _at: &mut validate::Checker<'_>) {}
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
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(data: impl Into<Thing>, status_code: impl Into<i64>) -> Self {
        Self {
            api_code: None,
            data: data.into(),
            message: None,
            request_id: None,
            status_code: status_code.into(),
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

impl wire::Object for ThingAnswer {
    const NAME: &'static str = "ThingAnswer";
    const MEMBERS: &'static [&'static str] = &[
        "apiCode",
        "data",
        "message",
        "requestId",
        "statusCode",
    ];
    const REQUIRED: &'static [usize] = &[1, 4];

    fn empty() -> Self {
        Self {
            api_code: None,
            data: Thing::empty(),
            message: None,
            request_id: None,
            status_code: 0,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Whole, _, _>(map, &mut self.api_code),
            1 => wire::required::<wire::Exact, _, _>(map, &mut self.data),
            2 => wire::optional::<wire::Exact, _, _>(map, &mut self.message),
            3 => wire::optional::<wire::Exact, _, _>(map, &mut self.request_id),
            4 => wire::required::<wire::Whole, _, _>(map, &mut self.status_code),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "apiCode", &self.api_code)?;
        wire::put(map, "data", &self.data)?;
        wire::put_some(map, "message", &self.message)?;
        wire::put_some(map, "requestId", &self.request_id)?;
        wire::put(map, "statusCode", &self.status_code)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("api_code", self.api_code.as_ref());
        out.show("data", &self.data);
        out.show_some("message", self.message.as_ref());
        out.show_some("request_id", self.request_id.as_ref());
        out.show("status_code", &self.status_code);
    }
}

wire::object!(ThingAnswer);

