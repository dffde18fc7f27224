// @if genauth-custom-fields
/// Values of `dataType`. Data type of the field's values; cannot be changed once set.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CustomFieldDataType {
    /// `STRING`: Text.
    String,
    /// `NUMBER`: Number.
    Number,
    /// `DATETIME`: Date and time.
    Datetime,
    /// `BOOLEAN`: True or false.
    Boolean,
    /// `ENUM`: One of the options of the field.
    Enum,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    CustomFieldDataType = "CustomFieldDataType"; String = "STRING", Number = "NUMBER",
    Datetime = "DATETIME", Boolean = "BOOLEAN", Enum = "ENUM"
);
// @if schemars
codec::json_schema!(
    CustomFieldDataType, "CustomFieldDataType",
    "{\"description\":\"Values of `dataType`. Data type of the field's values; cannot be changed once set.\",\"examples\":[\"STRING\",\"NUMBER\",\"DATETIME\",\"BOOLEAN\",\"ENUM\"],\"type\":\"string\"}"
);
// @end
/// Custom or built-in field of users, roles, groups or departments: type, visibility, options and labels.
///
/// The schema name is `CustomFieldDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldDto {
    /// Creation time in ISO 8601 format; absent for built-in fields.
    #[doc(alias = "createdAt")]
    pub created_at: Option<codec::Timestamp>,
    /// Data type of the field's values; cannot be changed once set.
    #[doc(alias = "dataType")]
    pub data_type: CustomFieldDataType,
    /// Description of the field.
    pub description: Option<String>,
    /// Whether new values are stored encrypted; cannot be changed once set.
    ///
    /// The service uses `false` if it is absent.
    pub encrypted: Option<bool>,
    /// Label of the field by language.
    pub i18n: Option<CustomFieldI18n>,
    /// Whether values must be unique; text and number fields only.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "isUnique")]
    pub is_unique: bool,
    /// Key of the field; must differ from all built-in keys and cannot be changed once set.
    pub key: String,
    /// Label of the field.
    pub label: String,
    /// Options to choose from.
    pub options: Vec<CustomFieldSelectOption>,
    /// Type of object that has the field; groups are not supported by all operations.
    #[doc(alias = "targetType")]
    pub target_type: TargetType,
    /// Whether users can change the value; changes of email address and phone number also require
    /// verification.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "userEditable")]
    pub user_editable: Option<bool>,
    /// Whether the field is shown in the console.
    ///
    /// The service uses `true` if it is absent.
    #[doc(alias = "visibleInAdminConsole")]
    pub visible_in_admin_console: bool,
    /// Whether the field is shown in the user's personal center; API responses are not affected.
    ///
    /// The service uses `true` if it is absent.
    #[doc(alias = "visibleInUserCenter")]
    pub visible_in_user_center: Option<bool>,
}
impl CustomFieldDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data_type: impl Into<CustomFieldDataType>,
        is_unique: impl Into<bool>,
        key: impl Into<String>,
        label: impl Into<String>,
        target_type: impl Into<TargetType>,
        visible_in_admin_console: impl Into<bool>,
    ) -> Self {
        Self {
            data_type: data_type.into(),
            is_unique: is_unique.into(),
            key: key.into(),
            label: label.into(),
            target_type: target_type.into(),
            visible_in_admin_console: visible_in_admin_console.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`createdAt`](Self::created_at).
    #[must_use]
    pub fn with_created_at(mut self, value: impl Into<codec::Timestamp>) -> Self {
        self.created_at = Some(value.into());
        self
    }
    /// Sets [`dataType`](Self::data_type).
    #[must_use]
    pub fn with_data_type(mut self, value: impl Into<CustomFieldDataType>) -> Self {
        self.data_type = value.into();
        self
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`encrypted`](Self::encrypted).
    #[must_use]
    pub fn with_encrypted(mut self, value: impl Into<bool>) -> Self {
        self.encrypted = Some(value.into());
        self
    }
    /// Sets [`i18n`](Self::i18n).
    #[must_use]
    pub fn with_i18n(mut self, value: impl Into<CustomFieldI18n>) -> Self {
        self.i18n = Some(value.into());
        self
    }
    /// Sets [`isUnique`](Self::is_unique).
    #[must_use]
    pub fn with_is_unique(mut self, value: impl Into<bool>) -> Self {
        self.is_unique = value.into();
        self
    }
    /// Sets [`key`](Self::key).
    #[must_use]
    pub fn with_key(mut self, value: impl Into<String>) -> Self {
        self.key = value.into();
        self
    }
    /// Sets [`label`](Self::label).
    #[must_use]
    pub fn with_label(mut self, value: impl Into<String>) -> Self {
        self.label = value.into();
        self
    }
    /// Sets [`options`](Self::options).
    #[must_use]
    pub fn with_options(
        mut self,
        value: impl IntoIterator<Item = impl Into<CustomFieldSelectOption>>,
    ) -> Self {
        self.options = codec::collect_list(value);
        self
    }
    /// Sets [`targetType`](Self::target_type).
    #[must_use]
    pub fn with_target_type(mut self, value: impl Into<TargetType>) -> Self {
        self.target_type = value.into();
        self
    }
    /// Sets [`userEditable`](Self::user_editable).
    #[must_use]
    pub fn with_user_editable(mut self, value: impl Into<bool>) -> Self {
        self.user_editable = Some(value.into());
        self
    }
    /// Sets [`visibleInAdminConsole`](Self::visible_in_admin_console).
    #[must_use]
    pub fn with_visible_in_admin_console(mut self, value: impl Into<bool>) -> Self {
        self.visible_in_admin_console = value.into();
        self
    }
    /// Sets [`visibleInUserCenter`](Self::visible_in_user_center).
    #[must_use]
    pub fn with_visible_in_user_center(mut self, value: impl Into<bool>) -> Self {
        self.visible_in_user_center = Some(value.into());
        self
    }
}
codec::object!(
    CustomFieldDto; optional[0] created_at("createdAt"), required[1]
    data_type("dataType"), optional[2] description("description"), optional[3]
    encrypted("encrypted"), optional[4] i18n("i18n"), required[5] is_unique("isUnique"),
    required[6] key("key"), required[7] label("label"), collection[8] options("options"),
    required[9] target_type("targetType"), optional[10] user_editable("userEditable"),
    required[11] visible_in_admin_console("visibleInAdminConsole"), optional[12]
    visible_in_user_center("visibleInUserCenter")
);
// @if schemars
codec::json_schema!(
    CustomFieldDto, "CustomFieldDto",
    "{\"description\":\"Custom or built-in field of users, roles, groups or departments: type, visibility, options and labels.\",\"properties\":{\"createdAt\":{\"description\":\"Creation time in ISO 8601 format; absent for built-in fields.\",\"type\":[\"string\",\"null\"]},\"dataType\":{\"$ref\":\"CustomFieldDataType\",\"description\":\"Data type of the field's values; cannot be changed once set.\"},\"description\":{\"description\":\"Description of the field.\",\"type\":[\"string\",\"null\"]},\"encrypted\":{\"default\":false,\"description\":\"Whether new values are stored encrypted; cannot be changed once set.\",\"type\":[\"boolean\",\"null\"]},\"i18n\":{\"anyOf\":[{\"$ref\":\"CustomFieldI18n\"},{\"type\":\"null\"}],\"description\":\"Label of the field by language.\"},\"isUnique\":{\"default\":false,\"description\":\"Whether values must be unique; text and number fields only.\",\"type\":\"boolean\"},\"key\":{\"description\":\"Key of the field; must differ from all built-in keys and cannot be changed once set.\",\"type\":\"string\"},\"label\":{\"description\":\"Label of the field.\",\"type\":\"string\"},\"options\":{\"description\":\"Options to choose from.\",\"items\":{\"$ref\":\"CustomFieldSelectOption\"},\"type\":[\"array\",\"null\"]},\"targetType\":{\"$ref\":\"TargetType\",\"description\":\"Type of object that has the field; groups are not supported by all operations.\"},\"userEditable\":{\"default\":false,\"description\":\"Whether users can change the value; changes of email address and phone number also require verification.\",\"type\":[\"boolean\",\"null\"]},\"visibleInAdminConsole\":{\"default\":true,\"description\":\"Whether the field is shown in the console.\",\"type\":\"boolean\"},\"visibleInUserCenter\":{\"default\":true,\"description\":\"Whether the field is shown in the user's personal center; API responses are not affected.\",\"type\":[\"boolean\",\"null\"]}},\"required\":[\"dataType\",\"isUnique\",\"key\",\"label\",\"targetType\",\"visibleInAdminConsole\"],\"type\":\"object\"}",
    "CustomFieldDataType" = CustomFieldDataType, "CustomFieldI18n" = CustomFieldI18n,
    "CustomFieldSelectOption" = CustomFieldSelectOption, "TargetType" = TargetType
);
// @end
/// Response with built-in or custom fields that were read or set.
///
/// The schema name is `CustomFieldListRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldListRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: Vec<CustomFieldDto>,
    /// Message that describes the result of the request.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub message: String,
    /// ID of the request, for support requests and log searches.
    #[doc(alias = "requestId")]
    pub request_id: Option<String>,
    /// Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.
    #[doc(alias = "statusCode")]
    pub status_code: i64,
}
impl CustomFieldListRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl IntoIterator<Item = impl Into<CustomFieldDto>>,
        message: impl Into<String>,
        status_code: impl Into<i64>,
    ) -> Self {
        Self {
            data: codec::collect_list(data),
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
    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn with_data(
        mut self,
        value: impl IntoIterator<Item = impl Into<CustomFieldDto>>,
    ) -> Self {
        self.data = codec::collect_list(value);
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
    CustomFieldListRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    CustomFieldListRespDto, "CustomFieldListRespDto",
    "{\"description\":\"Response with built-in or custom fields that were read or set.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"description\":\"Payload of the response.\",\"items\":{\"$ref\":\"CustomFieldDto\"},\"type\":\"array\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "CustomFieldDto" = CustomFieldDto
);
// @end
/// Option of an enum custom field: value and label.
///
/// The schema name is `CustomFieldSelectOption`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldSelectOption {
    /// Label of the option.
    pub label: String,
    /// Value of the option.
    pub value: String,
}
impl CustomFieldSelectOption {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(label: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            value: value.into(),
        }
    }
    /// Sets [`label`](Self::label).
    #[must_use]
    pub fn with_label(mut self, value: impl Into<String>) -> Self {
        self.label = value.into();
        self
    }
    /// Sets [`value`](Self::value).
    #[must_use]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }
}
codec::object!(
    CustomFieldSelectOption required_in_requests(0, 1); required[0] label("label"),
    required[1] value("value")
);
impl validation::Validate for CustomFieldSelectOption {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    CustomFieldSelectOption, "CustomFieldSelectOption",
    "{\"description\":\"Option of an enum custom field: value and label.\",\"properties\":{\"label\":{\"description\":\"Label of the option.\",\"type\":\"string\"},\"value\":{\"description\":\"Value of the option.\",\"type\":\"string\"}},\"required\":[\"label\",\"value\"],\"type\":\"object\"}"
);
// @end
/// Custom field to delete, by target type and key.
///
/// The schema name is `DeleteCustomFieldDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteCustomFieldDto {
    /// Key of the field; must differ from all built-in keys and cannot be changed once set.
    pub key: String,
    /// Type of object that has the field; groups are not supported by all operations.
    #[doc(alias = "targetType")]
    pub target_type: TargetType,
}
impl DeleteCustomFieldDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(key: impl Into<String>, target_type: impl Into<TargetType>) -> Self {
        Self {
            key: key.into(),
            target_type: target_type.into(),
        }
    }
    /// Sets [`key`](Self::key).
    #[must_use]
    pub fn with_key(mut self, value: impl Into<String>) -> Self {
        self.key = value.into();
        self
    }
    /// Sets [`targetType`](Self::target_type).
    #[must_use]
    pub fn with_target_type(mut self, value: impl Into<TargetType>) -> Self {
        self.target_type = value.into();
        self
    }
}
codec::object!(
    DeleteCustomFieldDto required_in_requests(0, 1); required[0] key("key"), required[1]
    target_type("targetType")
);
impl validation::Validate for DeleteCustomFieldDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    DeleteCustomFieldDto, "DeleteCustomFieldDto",
    "{\"description\":\"Custom field to delete, by target type and key.\",\"properties\":{\"key\":{\"description\":\"Key of the field; must differ from all built-in keys and cannot be changed once set.\",\"type\":\"string\"},\"targetType\":{\"$ref\":\"TargetType\",\"description\":\"Type of object that has the field; groups are not supported by all operations.\"}},\"required\":[\"key\",\"targetType\"],\"type\":\"object\"}",
    "TargetType" = TargetType
);
// @end
/// Custom fields of a tenant to delete.
///
/// The schema name is `DeleteCustomFieldsReqDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteCustomFieldsReqDto {
    /// Custom fields to delete, 1 to 50.
    ///
    /// Has 1 to 50 items.
    pub list: Vec<DeleteCustomFieldDto>,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: String,
}
impl DeleteCustomFieldsReqDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<DeleteCustomFieldDto>>,
        tenant_id: impl Into<String>,
    ) -> Self {
        Self {
            list: codec::collect_list(list),
            tenant_id: tenant_id.into(),
        }
    }
    /// Sets [`list`](Self::list).
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<DeleteCustomFieldDto>>,
    ) -> Self {
        self.list = codec::collect_list(value);
        self
    }
    /// Sets [`tenantId`](Self::tenant_id).
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = value.into();
        self
    }
}
codec::object!(
    DeleteCustomFieldsReqDto required_in_requests(0, 1); required[0] list("list"),
    required[1] tenant_id("tenantId")
);
impl crate::batch::Batch for DeleteCustomFieldsReqDto {
    type Item = DeleteCustomFieldDto;
    const LIMIT: usize = 50;
    #[inline]
    fn list(&mut self) -> Option<&mut Vec<DeleteCustomFieldDto>> {
        Some(&mut self.list)
    }
}
impl validation::Validate for DeleteCustomFieldsReqDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.item_count(
            validation::rule!("batch.size", "list", "DeleteCustomFieldsReqDto"),
            Some(&self.list).map(|list| list.len()),
            Some(1),
            Some(50),
        );
        v.items("list", Some(&self.list));
    }
}
// @if schemars
codec::json_schema!(
    DeleteCustomFieldsReqDto, "DeleteCustomFieldsReqDto",
    "{\"description\":\"Custom fields of a tenant to delete.\",\"properties\":{\"list\":{\"description\":\"Custom fields to delete, 1 to 50.\",\"items\":{\"$ref\":\"DeleteCustomFieldDto\"},\"maxItems\":50,\"minItems\":1,\"type\":\"array\"},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":\"string\"}},\"required\":[\"list\",\"tenantId\"],\"type\":\"object\"}",
    "DeleteCustomFieldDto" = DeleteCustomFieldDto
);
// @end
/// Values of `dataType`. Limits the result to fields of this data type.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum FieldDataTypeFilter {
    /// `STRING`: Text.
    String,
    /// `NUMBER`: Number.
    Number,
    /// `DATETIME`: Date and time.
    Datetime,
    /// `BOOLEAN`: True or false.
    Boolean,
    /// `OBJECT`: Object.
    Object,
    /// `SELECT`: One of the options of the field.
    Select,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    FieldDataTypeFilter = "FieldDataTypeFilter"; String = "STRING", Number = "NUMBER",
    Datetime = "DATETIME", Boolean = "BOOLEAN", Object = "OBJECT", Select = "SELECT"
);
// @if schemars
codec::json_schema!(
    FieldDataTypeFilter, "FieldDataTypeFilter",
    "{\"description\":\"Values of `dataType`. Limits the result to fields of this data type.\",\"examples\":[\"STRING\",\"NUMBER\",\"DATETIME\",\"BOOLEAN\",\"OBJECT\",\"SELECT\"],\"type\":\"string\"}"
);
// @end
/// Response with the custom data of a user, role, group or department, keyed by field.
///
/// The schema name is `GetCustomDataRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetCustomDataRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Custom data of the object: a map from custom field keys to values.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub data: codec::Value,
    /// Message that describes the result of the request.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub message: String,
    /// ID of the request, for support requests and log searches.
    #[doc(alias = "requestId")]
    pub request_id: Option<String>,
    /// Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.
    #[doc(alias = "statusCode")]
    pub status_code: i64,
}
impl GetCustomDataRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<codec::Value>,
        message: impl Into<String>,
        status_code: impl Into<i64>,
    ) -> Self {
        Self {
            data: data.into(),
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
    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn with_data(mut self, value: impl Into<codec::Value>) -> Self {
        self.data = value.into();
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
    GetCustomDataRespDto; optional[0] api_code("apiCode"), required[1, Redacted]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    GetCustomDataRespDto, "GetCustomDataRespDto",
    "{\"description\":\"Response with the custom data of a user, role, group or department, keyed by field.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"description\":\"Custom data of the object: a map from custom field keys to values.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}"
);
// @end
/// Response with the built-in or custom fields found by a search.
///
/// The schema name is `ListCistomFieldsResDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListCistomFieldsResDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: codec::Value,
    /// Message that describes the result of the request.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub message: String,
    /// ID of the request, for support requests and log searches.
    #[doc(alias = "requestId")]
    pub request_id: Option<String>,
    /// Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.
    #[doc(alias = "statusCode")]
    pub status_code: i64,
}
impl ListCistomFieldsResDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<codec::Value>,
        message: impl Into<String>,
        status_code: impl Into<i64>,
    ) -> Self {
        Self {
            data: data.into(),
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
    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn with_data(mut self, value: impl Into<codec::Value>) -> Self {
        self.data = value.into();
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
    ListCistomFieldsResDto; optional[0] api_code("apiCode"), required[1, Redacted]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    ListCistomFieldsResDto, "ListCistomFieldsResDto",
    "{\"description\":\"Response with the built-in or custom fields found by a search.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}"
);
// @end
/// Value to set for a custom field.
///
/// The schema name is `SetCustomDataDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetCustomDataDto {
    /// Key of the custom field.
    pub key: String,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Value of the custom field; must match the field's data type.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub value: String,
}
impl SetCustomDataDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`key`](Self::key).
    #[must_use]
    pub fn with_key(mut self, value: impl Into<String>) -> Self {
        self.key = value.into();
        self
    }
    /// Sets [`tenantId`](Self::tenant_id).
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
    /// Sets [`value`](Self::value).
    #[must_use]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }
}
codec::object!(
    SetCustomDataDto required_in_requests(0, 2); required[0] key("key"), optional[1]
    tenant_id("tenantId"), required[2, Redacted] value("value")
);
impl validation::Validate for SetCustomDataDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    SetCustomDataDto, "SetCustomDataDto",
    "{\"description\":\"Value to set for a custom field.\",\"properties\":{\"key\":{\"description\":\"Key of the custom field.\",\"type\":\"string\"},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":[\"string\",\"null\"]},\"value\":{\"description\":\"Value of the custom field; must match the field's data type.\",\"type\":\"string\"}},\"required\":[\"key\",\"value\"],\"type\":\"object\"}"
);
// @end
/// Custom field values to set for a user, role, group or department.
///
/// The schema name is `SetCustomDataReqDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetCustomDataReqDto {
    /// Custom field values to set, 1 to 50.
    ///
    /// Has 1 to 50 items.
    pub list: Vec<SetCustomDataDto>,
    /// Code of the namespace of the role; required if `targetType` is `ROLE` and ignored otherwise.
    ///
    /// Is required when `targetType` is `ROLE`.
    pub namespace: Option<String>,
    /// Identifier of the target: user ID, role code, group code or department ID, depending on its type.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "targetIdentifier")]
    pub target_identifier: String,
    /// Type of the target.
    #[doc(alias = "targetType")]
    pub target_type: TargetType,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
}
impl SetCustomDataReqDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<SetCustomDataDto>>,
        target_identifier: impl Into<String>,
        target_type: impl Into<TargetType>,
    ) -> Self {
        Self {
            list: codec::collect_list(list),
            target_identifier: target_identifier.into(),
            target_type: target_type.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`list`](Self::list).
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<SetCustomDataDto>>,
    ) -> Self {
        self.list = codec::collect_list(value);
        self
    }
    /// Sets [`namespace`](Self::namespace).
    #[must_use]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets [`targetIdentifier`](Self::target_identifier).
    #[must_use]
    pub fn with_target_identifier(mut self, value: impl Into<String>) -> Self {
        self.target_identifier = value.into();
        self
    }
    /// Sets [`targetType`](Self::target_type).
    #[must_use]
    pub fn with_target_type(mut self, value: impl Into<TargetType>) -> Self {
        self.target_type = value.into();
        self
    }
    /// Sets [`tenantId`](Self::tenant_id).
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
}
codec::object!(
    SetCustomDataReqDto required_in_requests(0, 2, 3); required[0] list("list"),
    optional[1] namespace("namespace"), required[2, Redacted]
    target_identifier("targetIdentifier"), required[3] target_type("targetType"),
    optional[4] tenant_id("tenantId")
);
impl SetCustomDataReqDto {
    /// Sets `targetIdentifier`, `targetType`, `namespace` together.
    #[must_use]
    pub fn with_target(mut self, target: impl Into<crate::genauth::Target>) -> Self {
        target
            .into()
            .put(
                &mut self.target_identifier,
                &mut self.target_type,
                &mut self.namespace,
            );
        self
    }
    /// Creates a value from its required fields, with `targetIdentifier`, `targetType`, `namespace` set
    /// together.
    #[must_use]
    pub fn for_target(
        target: impl Into<crate::genauth::Target>,
        list: impl IntoIterator<Item = impl Into<SetCustomDataDto>>,
    ) -> Self {
        let mut new = <Self as codec::FromJson>::empty();
        new.list = codec::collect_list(list);
        new.with_target(target)
    }
}
impl crate::batch::Batch for SetCustomDataReqDto {
    type Item = SetCustomDataDto;
    const LIMIT: usize = 50;
    #[inline]
    fn list(&mut self) -> Option<&mut Vec<SetCustomDataDto>> {
        Some(&mut self.list)
    }
}
impl validation::Validate for SetCustomDataReqDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.item_count(
            validation::rule!("batch.size", "list", "SetCustomDataReqDto"),
            Some(&self.list).map(|list| list.len()),
            Some(1),
            Some(50),
        );
        v.items("list", Some(&self.list));
        v.required_if(
            validation::rule!(
                "custom-data.namespace", "namespace", "SetCustomDataReqDto"
            ),
            codec::as_text(&self.target_type) == Some("ROLE"),
            self.namespace.as_ref().is_some(),
            "targetType",
            "ROLE",
        );
    }
}
// @if schemars
codec::json_schema!(
    SetCustomDataReqDto, "SetCustomDataReqDto",
    "{\"allOf\":[{\"if\":{\"properties\":{\"targetType\":{\"enum\":[\"ROLE\"]}},\"required\":[\"targetType\"]},\"then\":{\"properties\":{\"namespace\":{\"not\":{\"type\":\"null\"}}},\"required\":[\"namespace\"]}}],\"description\":\"Custom field values to set for a user, role, group or department.\",\"properties\":{\"list\":{\"description\":\"Custom field values to set, 1 to 50.\",\"items\":{\"$ref\":\"SetCustomDataDto\"},\"maxItems\":50,\"minItems\":1,\"type\":\"array\"},\"namespace\":{\"description\":\"Code of the namespace of the role; required if `targetType` is `ROLE` and ignored otherwise.\",\"type\":[\"string\",\"null\"]},\"targetIdentifier\":{\"description\":\"Identifier of the target: user ID, role code, group code or department ID, depending on its type.\",\"type\":\"string\"},\"targetType\":{\"$ref\":\"TargetType\",\"description\":\"Type of the target.\"},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"list\",\"targetIdentifier\",\"targetType\"],\"type\":\"object\"}",
    "SetCustomDataDto" = SetCustomDataDto, "TargetType" = TargetType
);
// @end
/// Custom field to create or update: type, label, visibility, validation and options.
///
/// The schema name is `SetCustomFieldDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetCustomFieldDto {
    /// IDs of the applications.
    #[doc(alias = "appIds")]
    pub app_ids: Option<Vec<String>>,
    /// Data type of the field's values; cannot be changed once set.
    #[doc(alias = "dataType")]
    pub data_type: Option<CustomFieldDataType>,
    /// Description of the field.
    pub description: Option<String>,
    /// Whether the value is masked for display.
    pub desensitization: Option<bool>,
    /// Whether new values are stored encrypted; cannot be changed once set.
    pub encrypted: Option<bool>,
    /// Label of the field by language.
    pub i18n: Option<CustomFieldI18n>,
    /// Whether values must be unique; text and number fields only.
    #[doc(alias = "isUnique")]
    pub is_unique: Option<bool>,
    /// Key of the field; must differ from all built-in keys and cannot be changed once set.
    pub key: String,
    /// Label of the field.
    pub label: Option<String>,
    /// Options to choose from.
    pub options: Option<Vec<CustomFieldSelectOption>>,
    /// Type of object that has the field; groups are not supported by all operations.
    #[doc(alias = "targetType")]
    pub target_type: TargetType,
    /// Whether users can change the value; changes of email address and phone number also require
    /// verification.
    #[doc(alias = "userEditable")]
    pub user_editable: Option<bool>,
    /// Validation rules for the value.
    #[doc(alias = "validateRules")]
    pub validate_rules: Option<codec::Value>,
    /// Whether the field is shown in the console.
    #[doc(alias = "visibleInAdminConsole")]
    pub visible_in_admin_console: Option<bool>,
    /// Whether the field is shown in the user's personal center; API responses are not affected.
    #[doc(alias = "visibleInUserCenter")]
    pub visible_in_user_center: Option<bool>,
}
impl SetCustomFieldDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(key: impl Into<String>, target_type: impl Into<TargetType>) -> Self {
        Self {
            key: key.into(),
            target_type: target_type.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`appIds`](Self::app_ids).
    #[must_use]
    pub fn with_app_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.app_ids = Some(codec::collect_list(value));
        self
    }
    /// Sets [`dataType`](Self::data_type).
    #[must_use]
    pub fn with_data_type(mut self, value: impl Into<CustomFieldDataType>) -> Self {
        self.data_type = Some(value.into());
        self
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`desensitization`](Self::desensitization).
    #[must_use]
    pub fn with_desensitization(mut self, value: impl Into<bool>) -> Self {
        self.desensitization = Some(value.into());
        self
    }
    /// Sets [`encrypted`](Self::encrypted).
    #[must_use]
    pub fn with_encrypted(mut self, value: impl Into<bool>) -> Self {
        self.encrypted = Some(value.into());
        self
    }
    /// Sets [`i18n`](Self::i18n).
    #[must_use]
    pub fn with_i18n(mut self, value: impl Into<CustomFieldI18n>) -> Self {
        self.i18n = Some(value.into());
        self
    }
    /// Sets [`isUnique`](Self::is_unique).
    #[must_use]
    pub fn with_is_unique(mut self, value: impl Into<bool>) -> Self {
        self.is_unique = Some(value.into());
        self
    }
    /// Sets [`key`](Self::key).
    #[must_use]
    pub fn with_key(mut self, value: impl Into<String>) -> Self {
        self.key = value.into();
        self
    }
    /// Sets [`label`](Self::label).
    #[must_use]
    pub fn with_label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }
    /// Sets [`options`](Self::options).
    #[must_use]
    pub fn with_options(
        mut self,
        value: impl IntoIterator<Item = impl Into<CustomFieldSelectOption>>,
    ) -> Self {
        self.options = Some(codec::collect_list(value));
        self
    }
    /// Sets [`targetType`](Self::target_type).
    #[must_use]
    pub fn with_target_type(mut self, value: impl Into<TargetType>) -> Self {
        self.target_type = value.into();
        self
    }
    /// Sets [`userEditable`](Self::user_editable).
    #[must_use]
    pub fn with_user_editable(mut self, value: impl Into<bool>) -> Self {
        self.user_editable = Some(value.into());
        self
    }
    /// Sets [`validateRules`](Self::validate_rules).
    #[must_use]
    pub fn with_validate_rules(mut self, value: impl Into<codec::Value>) -> Self {
        self.validate_rules = Some(value.into());
        self
    }
    /// Sets [`visibleInAdminConsole`](Self::visible_in_admin_console).
    #[must_use]
    pub fn with_visible_in_admin_console(mut self, value: impl Into<bool>) -> Self {
        self.visible_in_admin_console = Some(value.into());
        self
    }
    /// Sets [`visibleInUserCenter`](Self::visible_in_user_center).
    #[must_use]
    pub fn with_visible_in_user_center(mut self, value: impl Into<bool>) -> Self {
        self.visible_in_user_center = Some(value.into());
        self
    }
}
codec::object!(
    SetCustomFieldDto required_in_requests(7, 10); optional[0] app_ids("appIds"),
    optional[1] data_type("dataType"), optional[2] description("description"),
    optional[3] desensitization("desensitization"), optional[4] encrypted("encrypted"),
    optional[5] i18n("i18n"), optional[6] is_unique("isUnique"), required[7] key("key"),
    optional[8] label("label"), optional[9] options("options"), required[10]
    target_type("targetType"), optional[11] user_editable("userEditable"), optional[12,
    Redacted] validate_rules("validateRules"), optional[13]
    visible_in_admin_console("visibleInAdminConsole"), optional[14]
    visible_in_user_center("visibleInUserCenter")
);
impl validation::Validate for SetCustomFieldDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("i18n", self.i18n.as_ref());
        v.items("options", self.options.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    SetCustomFieldDto, "SetCustomFieldDto",
    "{\"description\":\"Custom field to create or update: type, label, visibility, validation and options.\",\"properties\":{\"appIds\":{\"description\":\"IDs of the applications.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"dataType\":{\"anyOf\":[{\"$ref\":\"CustomFieldDataType\"},{\"type\":\"null\"}],\"description\":\"Data type of the field's values; cannot be changed once set.\"},\"description\":{\"description\":\"Description of the field.\",\"type\":[\"string\",\"null\"]},\"desensitization\":{\"description\":\"Whether the value is masked for display.\",\"type\":[\"boolean\",\"null\"]},\"encrypted\":{\"description\":\"Whether new values are stored encrypted; cannot be changed once set.\",\"type\":[\"boolean\",\"null\"]},\"i18n\":{\"anyOf\":[{\"$ref\":\"CustomFieldI18n\"},{\"type\":\"null\"}],\"description\":\"Label of the field by language.\"},\"isUnique\":{\"description\":\"Whether values must be unique; text and number fields only.\",\"type\":[\"boolean\",\"null\"]},\"key\":{\"description\":\"Key of the field; must differ from all built-in keys and cannot be changed once set.\",\"type\":\"string\"},\"label\":{\"description\":\"Label of the field.\",\"type\":[\"string\",\"null\"]},\"options\":{\"description\":\"Options to choose from.\",\"items\":{\"$ref\":\"CustomFieldSelectOption\"},\"type\":[\"array\",\"null\"]},\"targetType\":{\"$ref\":\"TargetType\",\"description\":\"Type of object that has the field; groups are not supported by all operations.\"},\"userEditable\":{\"description\":\"Whether users can change the value; changes of email address and phone number also require verification.\",\"type\":[\"boolean\",\"null\"]},\"validateRules\":{\"description\":\"Validation rules for the value.\"},\"visibleInAdminConsole\":{\"description\":\"Whether the field is shown in the console.\",\"type\":[\"boolean\",\"null\"]},\"visibleInUserCenter\":{\"description\":\"Whether the field is shown in the user's personal center; API responses are not affected.\",\"type\":[\"boolean\",\"null\"]}},\"required\":[\"key\",\"targetType\"],\"type\":\"object\"}",
    "CustomFieldDataType" = CustomFieldDataType, "CustomFieldI18n" = CustomFieldI18n,
    "CustomFieldSelectOption" = CustomFieldSelectOption, "TargetType" = TargetType
);
// @end
/// Custom fields to create or update, optionally for a tenant.
///
/// The schema name is `SetCustomFieldsReqDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetCustomFieldsReqDto {
    /// Custom fields to create or update, 1 to 50.
    ///
    /// Has 1 to 50 items.
    pub list: Vec<SetCustomFieldDto>,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
}
impl SetCustomFieldsReqDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(list: impl IntoIterator<Item = impl Into<SetCustomFieldDto>>) -> Self {
        Self {
            list: codec::collect_list(list),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`list`](Self::list).
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<SetCustomFieldDto>>,
    ) -> Self {
        self.list = codec::collect_list(value);
        self
    }
    /// Sets [`tenantId`](Self::tenant_id).
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
}
codec::object!(
    SetCustomFieldsReqDto required_in_requests(0); required[0] list("list"), optional[1]
    tenant_id("tenantId")
);
impl crate::batch::Batch for SetCustomFieldsReqDto {
    type Item = SetCustomFieldDto;
    const LIMIT: usize = 50;
    #[inline]
    fn list(&mut self) -> Option<&mut Vec<SetCustomFieldDto>> {
        Some(&mut self.list)
    }
}
impl validation::Validate for SetCustomFieldsReqDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.item_count(
            validation::rule!("batch.size", "list", "SetCustomFieldsReqDto"),
            Some(&self.list).map(|list| list.len()),
            Some(1),
            Some(50),
        );
        v.items("list", Some(&self.list));
    }
}
// @if schemars
codec::json_schema!(
    SetCustomFieldsReqDto, "SetCustomFieldsReqDto",
    "{\"description\":\"Custom fields to create or update, optionally for a tenant.\",\"properties\":{\"list\":{\"description\":\"Custom fields to create or update, 1 to 50.\",\"items\":{\"$ref\":\"SetCustomFieldDto\"},\"maxItems\":50,\"minItems\":1,\"type\":\"array\"},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"list\"],\"type\":\"object\"}",
    "SetCustomFieldDto" = SetCustomFieldDto
);
// @end
/// Built-in user field to update: label, description and visibility.
///
/// The schema name is `SetUserBaseFieldDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetUserBaseFieldDto {
    /// Description of the field.
    pub description: Option<String>,
    /// Label of the field by language.
    pub i18n: Option<CustomFieldI18n>,
    /// Key of the field; must differ from all built-in keys and cannot be changed once set.
    pub key: String,
    /// Label of the field.
    pub label: Option<String>,
    /// Whether users can change the value; changes of email address and phone number also require
    /// verification.
    #[doc(alias = "userEditable")]
    pub user_editable: Option<bool>,
    /// Whether the field is shown in the console.
    #[doc(alias = "visibleInAdminConsole")]
    pub visible_in_admin_console: Option<bool>,
    /// Whether the field is shown in the user's personal center; API responses are not affected.
    #[doc(alias = "visibleInUserCenter")]
    pub visible_in_user_center: Option<bool>,
}
impl SetUserBaseFieldDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`i18n`](Self::i18n).
    #[must_use]
    pub fn with_i18n(mut self, value: impl Into<CustomFieldI18n>) -> Self {
        self.i18n = Some(value.into());
        self
    }
    /// Sets [`key`](Self::key).
    #[must_use]
    pub fn with_key(mut self, value: impl Into<String>) -> Self {
        self.key = value.into();
        self
    }
    /// Sets [`label`](Self::label).
    #[must_use]
    pub fn with_label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }
    /// Sets [`userEditable`](Self::user_editable).
    #[must_use]
    pub fn with_user_editable(mut self, value: impl Into<bool>) -> Self {
        self.user_editable = Some(value.into());
        self
    }
    /// Sets [`visibleInAdminConsole`](Self::visible_in_admin_console).
    #[must_use]
    pub fn with_visible_in_admin_console(mut self, value: impl Into<bool>) -> Self {
        self.visible_in_admin_console = Some(value.into());
        self
    }
    /// Sets [`visibleInUserCenter`](Self::visible_in_user_center).
    #[must_use]
    pub fn with_visible_in_user_center(mut self, value: impl Into<bool>) -> Self {
        self.visible_in_user_center = Some(value.into());
        self
    }
}
codec::object!(
    SetUserBaseFieldDto required_in_requests(2); optional[0] description("description"),
    optional[1] i18n("i18n"), required[2] key("key"), optional[3] label("label"),
    optional[4] user_editable("userEditable"), optional[5]
    visible_in_admin_console("visibleInAdminConsole"), optional[6]
    visible_in_user_center("visibleInUserCenter")
);
impl validation::Validate for SetUserBaseFieldDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("i18n", self.i18n.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    SetUserBaseFieldDto, "SetUserBaseFieldDto",
    "{\"description\":\"Built-in user field to update: label, description and visibility.\",\"properties\":{\"description\":{\"description\":\"Description of the field.\",\"type\":[\"string\",\"null\"]},\"i18n\":{\"anyOf\":[{\"$ref\":\"CustomFieldI18n\"},{\"type\":\"null\"}],\"description\":\"Label of the field by language.\"},\"key\":{\"description\":\"Key of the field; must differ from all built-in keys and cannot be changed once set.\",\"type\":\"string\"},\"label\":{\"description\":\"Label of the field.\",\"type\":[\"string\",\"null\"]},\"userEditable\":{\"description\":\"Whether users can change the value; changes of email address and phone number also require verification.\",\"type\":[\"boolean\",\"null\"]},\"visibleInAdminConsole\":{\"description\":\"Whether the field is shown in the console.\",\"type\":[\"boolean\",\"null\"]},\"visibleInUserCenter\":{\"description\":\"Whether the field is shown in the user's personal center; API responses are not affected.\",\"type\":[\"boolean\",\"null\"]}},\"required\":[\"key\"],\"type\":\"object\"}",
    "CustomFieldI18n" = CustomFieldI18n
);
// @end
/// Built-in user fields to update.
///
/// The schema name is `SetUserBaseFieldsReqDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetUserBaseFieldsReqDto {
    /// Built-in user fields to update, 1 to 50.
    ///
    /// Has 1 to 50 items.
    pub list: Vec<SetUserBaseFieldDto>,
}
impl SetUserBaseFieldsReqDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(list: impl IntoIterator<Item = impl Into<SetUserBaseFieldDto>>) -> Self {
        Self {
            list: codec::collect_list(list),
        }
    }
    /// Sets [`list`](Self::list).
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<SetUserBaseFieldDto>>,
    ) -> Self {
        self.list = codec::collect_list(value);
        self
    }
}
codec::object!(
    SetUserBaseFieldsReqDto required_in_requests(0); required[0] list("list")
);
impl crate::batch::Batch for SetUserBaseFieldsReqDto {
    type Item = SetUserBaseFieldDto;
    const LIMIT: usize = 50;
    #[inline]
    fn list(&mut self) -> Option<&mut Vec<SetUserBaseFieldDto>> {
        Some(&mut self.list)
    }
}
impl validation::Validate for SetUserBaseFieldsReqDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.item_count(
            validation::rule!("batch.size", "list", "SetUserBaseFieldsReqDto"),
            Some(&self.list).map(|list| list.len()),
            Some(1),
            Some(50),
        );
        v.items("list", Some(&self.list));
    }
}
// @if schemars
codec::json_schema!(
    SetUserBaseFieldsReqDto, "SetUserBaseFieldsReqDto",
    "{\"description\":\"Built-in user fields to update.\",\"properties\":{\"list\":{\"description\":\"Built-in user fields to update, 1 to 50.\",\"items\":{\"$ref\":\"SetUserBaseFieldDto\"},\"maxItems\":50,\"minItems\":1,\"type\":\"array\"}},\"required\":[\"list\"],\"type\":\"object\"}",
    "SetUserBaseFieldDto" = SetUserBaseFieldDto
);
// @end
/// Query parameters of `getCustomData`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetCustomDataQuery {
    /// Code of the namespace of the role; required if `targetType` is `ROLE` and ignored otherwise.
    ///
    /// Is required when `targetType` is `ROLE`.
    pub namespace: Option<String>,
    /// Identifier of the target: user ID, role code, group code or department ID, depending on `targetType`.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "targetIdentifier")]
    pub target_identifier: String,
    /// Type of the target.
    #[doc(alias = "targetType")]
    pub target_type: TargetType,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
}
impl GetCustomDataQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        target_identifier: impl Into<String>,
        target_type: impl Into<TargetType>,
    ) -> Self {
        Self {
            target_identifier: target_identifier.into(),
            target_type: target_type.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`namespace`](Self::namespace).
    #[must_use]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets [`targetIdentifier`](Self::target_identifier).
    #[must_use]
    pub fn with_target_identifier(mut self, value: impl Into<String>) -> Self {
        self.target_identifier = value.into();
        self
    }
    /// Sets [`targetType`](Self::target_type).
    #[must_use]
    pub fn with_target_type(mut self, value: impl Into<TargetType>) -> Self {
        self.target_type = value.into();
        self
    }
    /// Sets [`tenantId`](Self::tenant_id).
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
}
codec::object!(
    GetCustomDataQuery required_in_requests(1, 2); optional[0] namespace("namespace"),
    required[1, Redacted] target_identifier("targetIdentifier"), required[2]
    target_type("targetType"), optional[3] tenant_id("tenantId")
);
impl GetCustomDataQuery {
    /// Sets `targetIdentifier`, `targetType`, `namespace` together.
    #[must_use]
    pub fn with_target(mut self, target: impl Into<crate::genauth::Target>) -> Self {
        target
            .into()
            .put(
                &mut self.target_identifier,
                &mut self.target_type,
                &mut self.namespace,
            );
        self
    }
    /// Creates a value from its required fields, with `targetIdentifier`, `targetType`, `namespace` set
    /// together.
    #[must_use]
    pub fn for_target(target: impl Into<crate::genauth::Target>) -> Self {
        <Self as codec::FromJson>::empty().with_target(target)
    }
}
impl validation::Validate for GetCustomDataQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.required_if(
            validation::rule!(
                "custom-data.namespace", "namespace", "getCustomData query"
            ),
            codec::as_text(&self.target_type) == Some("ROLE"),
            self.namespace.as_ref().is_some(),
            "targetType",
            "ROLE",
        );
    }
}
// @if schemars
codec::json_schema!(
    GetCustomDataQuery, "getCustomData query",
    "{\"allOf\":[{\"if\":{\"properties\":{\"targetType\":{\"enum\":[\"ROLE\"]}},\"required\":[\"targetType\"]},\"then\":{\"properties\":{\"namespace\":{\"not\":{\"type\":\"null\"}}},\"required\":[\"namespace\"]}}],\"properties\":{\"namespace\":{\"description\":\"Code of the namespace of the role; required if `targetType` is `ROLE` and ignored otherwise.\",\"type\":[\"string\",\"null\"]},\"targetIdentifier\":{\"description\":\"Identifier of the target: user ID, role code, group code or department ID, depending on `targetType`.\",\"type\":\"string\"},\"targetType\":{\"$ref\":\"TargetType\",\"description\":\"Type of the target.\"},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"targetIdentifier\",\"targetType\"],\"type\":\"object\"}",
    "TargetType" = TargetType
);
// @end
/// Query parameters of `getCustomFields`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetCustomFieldsQuery {
    /// Type of object that has the fields; `GROUP` is declared but not supported.
    #[doc(alias = "targetType")]
    pub target_type: TargetType,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
}
impl GetCustomFieldsQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(target_type: impl Into<TargetType>) -> Self {
        Self {
            target_type: target_type.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`targetType`](Self::target_type).
    #[must_use]
    pub fn with_target_type(mut self, value: impl Into<TargetType>) -> Self {
        self.target_type = value.into();
        self
    }
    /// Sets [`tenantId`](Self::tenant_id).
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
}
codec::object!(
    GetCustomFieldsQuery required_in_requests(0); required[0] target_type("targetType"),
    optional[1] tenant_id("tenantId")
);
impl validation::Validate for GetCustomFieldsQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        crate::genauth::rules::custom_fields::target_type(
            v,
            "targetType",
            Some(&self.target_type),
        );
    }
}
// @if schemars
codec::json_schema!(
    GetCustomFieldsQuery, "getCustomFields query",
    "{\"properties\":{\"targetType\":{\"$ref\":\"TargetType\",\"description\":\"Type of object that has the fields; `GROUP` is declared but not supported.\"},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"targetType\"],\"type\":\"object\"}",
    "TargetType" = TargetType
);
// @end
/// Query parameters of `listCustFields`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListCustomFieldsQuery {
    /// Limits the result to fields with access control.
    #[doc(alias = "accessControl")]
    pub access_control: Option<bool>,
    /// Limits the result to fields that administrators can see (true) or not (false).
    #[doc(alias = "adminVisible")]
    pub admin_visible: Option<bool>,
    /// Limits the result to fields of this data type.
    #[doc(alias = "dataType")]
    pub data_type: FieldDataTypeFilter,
    /// Search text.
    pub keyword: Option<String>,
    /// Language to search in.
    pub lang: Option<String>,
    /// Number of items per page, 1 to 50.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1. The service uses `1` if it is absent.
    pub page: Option<i64>,
    /// Type of object that has the fields; `GROUP` is declared but not supported.
    #[doc(alias = "targetType")]
    pub target_type: TargetType,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Limits the result to fields that users can see (true) or not (false).
    #[doc(alias = "userVisible")]
    pub user_visible: Option<bool>,
}
impl ListCustomFieldsQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data_type: impl Into<FieldDataTypeFilter>,
        target_type: impl Into<TargetType>,
    ) -> Self {
        Self {
            data_type: data_type.into(),
            target_type: target_type.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`accessControl`](Self::access_control).
    #[must_use]
    pub fn with_access_control(mut self, value: impl Into<bool>) -> Self {
        self.access_control = Some(value.into());
        self
    }
    /// Sets [`adminVisible`](Self::admin_visible).
    #[must_use]
    pub fn with_admin_visible(mut self, value: impl Into<bool>) -> Self {
        self.admin_visible = Some(value.into());
        self
    }
    /// Sets [`dataType`](Self::data_type).
    #[must_use]
    pub fn with_data_type(mut self, value: impl Into<FieldDataTypeFilter>) -> Self {
        self.data_type = value.into();
        self
    }
    /// Sets [`keyword`](Self::keyword).
    #[must_use]
    pub fn with_keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
    /// Sets [`lang`](Self::lang).
    #[must_use]
    pub fn with_lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets [`limit`](Self::limit).
    #[must_use]
    pub fn with_limit(mut self, value: impl Into<i64>) -> Self {
        self.limit = Some(value.into());
        self
    }
    /// Sets [`page`](Self::page).
    #[must_use]
    pub fn with_page(mut self, value: impl Into<i64>) -> Self {
        self.page = Some(value.into());
        self
    }
    /// Sets [`targetType`](Self::target_type).
    #[must_use]
    pub fn with_target_type(mut self, value: impl Into<TargetType>) -> Self {
        self.target_type = value.into();
        self
    }
    /// Sets [`tenantId`](Self::tenant_id).
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
    /// Sets [`userVisible`](Self::user_visible).
    #[must_use]
    pub fn with_user_visible(mut self, value: impl Into<bool>) -> Self {
        self.user_visible = Some(value.into());
        self
    }
}
codec::object!(
    ListCustomFieldsQuery required_in_requests(2, 7); optional[0]
    access_control("accessControl"), optional[1] admin_visible("adminVisible"),
    required[2] data_type("dataType"), optional[3] keyword("keyword"), optional[4]
    lang("lang"), optional[5] limit("limit"), optional[6] page("page"), required[7]
    target_type("targetType"), optional[8] tenant_id("tenantId"), optional[9]
    user_visible("userVisible")
);
impl validation::Validate for ListCustomFieldsQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("paging.limit", "limit", "listCustFields query"),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!("paging.page", "page", "listCustFields query"),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
        crate::genauth::rules::custom_fields::target_type(
            v,
            "targetType",
            Some(&self.target_type),
        );
    }
}
// @if schemars
codec::json_schema!(
    ListCustomFieldsQuery, "listCustFields query",
    "{\"properties\":{\"accessControl\":{\"description\":\"Limits the result to fields with access control.\",\"type\":[\"boolean\",\"null\"]},\"adminVisible\":{\"description\":\"Limits the result to fields that administrators can see (true) or not (false).\",\"type\":[\"boolean\",\"null\"]},\"dataType\":{\"$ref\":\"FieldDataTypeFilter\",\"description\":\"Limits the result to fields of this data type.\"},\"keyword\":{\"description\":\"Search text.\",\"type\":[\"string\",\"null\"]},\"lang\":{\"description\":\"Language to search in.\",\"type\":[\"string\",\"null\"]},\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"page\":{\"default\":1,\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"targetType\":{\"$ref\":\"TargetType\",\"description\":\"Type of object that has the fields; `GROUP` is declared but not supported.\"},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":[\"string\",\"null\"]},\"userVisible\":{\"description\":\"Limits the result to fields that users can see (true) or not (false).\",\"type\":[\"boolean\",\"null\"]}},\"required\":[\"dataType\",\"targetType\"],\"type\":\"object\"}",
    "FieldDataTypeFilter" = FieldDataTypeFilter, "TargetType" = TargetType
);
// @end
/// Query parameters of `listUserBaseFields`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListUserBaseFieldsQuery {
    /// Limits the result to fields with access control.
    #[doc(alias = "accessControl")]
    pub access_control: Option<bool>,
    /// Limits the result to fields that administrators can see (true) or not (false).
    #[doc(alias = "adminVisible")]
    pub admin_visible: Option<bool>,
    /// Limits the result to fields of this data type.
    #[doc(alias = "dataType")]
    pub data_type: FieldDataTypeFilter,
    /// Search text.
    pub keyword: Option<String>,
    /// Language to search in.
    pub lang: Option<String>,
    /// Number of items per page, 1 to 50.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1. The service uses `1` if it is absent.
    pub page: Option<i64>,
    /// Type of object that has the fields; `GROUP` is declared but not supported.
    #[doc(alias = "targetType")]
    pub target_type: TargetType,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Limits the result to fields that users can see (true) or not (false).
    #[doc(alias = "userVisible")]
    pub user_visible: Option<bool>,
}
impl ListUserBaseFieldsQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data_type: impl Into<FieldDataTypeFilter>,
        target_type: impl Into<TargetType>,
    ) -> Self {
        Self {
            data_type: data_type.into(),
            target_type: target_type.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`accessControl`](Self::access_control).
    #[must_use]
    pub fn with_access_control(mut self, value: impl Into<bool>) -> Self {
        self.access_control = Some(value.into());
        self
    }
    /// Sets [`adminVisible`](Self::admin_visible).
    #[must_use]
    pub fn with_admin_visible(mut self, value: impl Into<bool>) -> Self {
        self.admin_visible = Some(value.into());
        self
    }
    /// Sets [`dataType`](Self::data_type).
    #[must_use]
    pub fn with_data_type(mut self, value: impl Into<FieldDataTypeFilter>) -> Self {
        self.data_type = value.into();
        self
    }
    /// Sets [`keyword`](Self::keyword).
    #[must_use]
    pub fn with_keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
    /// Sets [`lang`](Self::lang).
    #[must_use]
    pub fn with_lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets [`limit`](Self::limit).
    #[must_use]
    pub fn with_limit(mut self, value: impl Into<i64>) -> Self {
        self.limit = Some(value.into());
        self
    }
    /// Sets [`page`](Self::page).
    #[must_use]
    pub fn with_page(mut self, value: impl Into<i64>) -> Self {
        self.page = Some(value.into());
        self
    }
    /// Sets [`targetType`](Self::target_type).
    #[must_use]
    pub fn with_target_type(mut self, value: impl Into<TargetType>) -> Self {
        self.target_type = value.into();
        self
    }
    /// Sets [`tenantId`](Self::tenant_id).
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
    /// Sets [`userVisible`](Self::user_visible).
    #[must_use]
    pub fn with_user_visible(mut self, value: impl Into<bool>) -> Self {
        self.user_visible = Some(value.into());
        self
    }
}
codec::object!(
    ListUserBaseFieldsQuery required_in_requests(2, 7); optional[0]
    access_control("accessControl"), optional[1] admin_visible("adminVisible"),
    required[2] data_type("dataType"), optional[3] keyword("keyword"), optional[4]
    lang("lang"), optional[5] limit("limit"), optional[6] page("page"), required[7]
    target_type("targetType"), optional[8] tenant_id("tenantId"), optional[9]
    user_visible("userVisible")
);
impl validation::Validate for ListUserBaseFieldsQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("paging.limit", "limit", "listUserBaseFields query"),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!("paging.page", "page", "listUserBaseFields query"),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
        crate::genauth::rules::custom_fields::target_type(
            v,
            "targetType",
            Some(&self.target_type),
        );
    }
}
// @if schemars
codec::json_schema!(
    ListUserBaseFieldsQuery, "listUserBaseFields query",
    "{\"properties\":{\"accessControl\":{\"description\":\"Limits the result to fields with access control.\",\"type\":[\"boolean\",\"null\"]},\"adminVisible\":{\"description\":\"Limits the result to fields that administrators can see (true) or not (false).\",\"type\":[\"boolean\",\"null\"]},\"dataType\":{\"$ref\":\"FieldDataTypeFilter\",\"description\":\"Limits the result to fields of this data type.\"},\"keyword\":{\"description\":\"Search text.\",\"type\":[\"string\",\"null\"]},\"lang\":{\"description\":\"Language to search in.\",\"type\":[\"string\",\"null\"]},\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"page\":{\"default\":1,\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"targetType\":{\"$ref\":\"TargetType\",\"description\":\"Type of object that has the fields; `GROUP` is declared but not supported.\"},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":[\"string\",\"null\"]},\"userVisible\":{\"description\":\"Limits the result to fields that users can see (true) or not (false).\",\"type\":[\"boolean\",\"null\"]}},\"required\":[\"dataType\",\"targetType\"],\"type\":\"object\"}",
    "FieldDataTypeFilter" = FieldDataTypeFilter, "TargetType" = TargetType
);
// @end
// @end
