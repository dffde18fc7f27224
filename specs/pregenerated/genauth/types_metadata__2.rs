// @if genauth-metadata
/// Field of a metadata model: type, limits, display and relation settings.
///
/// The schema name is `FunctionModelFieldDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FunctionModelFieldDto {
    /// Default value of the field.
    pub default: Option<String>,
    /// Options of the drop-down list.
    #[doc(alias = "dropDown")]
    pub drop_down: Option<codec::Value>,
    /// Whether the value can be edited.
    pub editable: Option<bool>,
    /// Display format number used by the console.
    pub format: Option<f64>,
    /// Help text of the field.
    pub help: Option<String>,
    /// ID of the field.
    pub id: String,
    /// Key of the field.
    pub key: String,
    /// Maximum value of a number, or latest date of a date field.
    pub max: Option<f64>,
    /// Maximum length in characters.
    #[doc(alias = "maxLength")]
    pub max_length: Option<i64>,
    /// Minimum value of a number, or earliest date of a date field.
    pub min: Option<f64>,
    /// ID of the model.
    #[doc(alias = "modelId")]
    pub model_id: String,
    /// Name of the field.
    pub name: String,
    /// Regular expression that a text value must match.
    pub regexp: Option<String>,
    /// Whether a row can be related to several rows.
    #[doc(alias = "relationMultiple")]
    pub relation_multiple: Option<bool>,
    /// Rows that can be chosen for the relation.
    #[doc(alias = "relationOptionalRange")]
    pub relation_optional_range: Option<RelationOptionalRange>,
    /// Key of the related model's field to display.
    #[doc(alias = "relationShowKey")]
    pub relation_show_key: Option<String>,
    /// Type of the relation.
    #[doc(alias = "relationType")]
    pub relation_type: Option<String>,
    /// Whether a value is required.
    pub require: Option<bool>,
    /// Whether the item is shown.
    pub show: Option<bool>,
    /// Data type of the field, as a number from 1 (single-line text) to 8 (reverse relation).
    pub r#type: String,
    /// Whether values must be unique.
    pub unique: Option<bool>,
    /// Whether users see the field in their personal center.
    #[doc(alias = "userVisible")]
    pub user_visible: Option<bool>,
}
impl FunctionModelFieldDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        key: impl Into<String>,
        model_id: impl Into<String>,
        name: impl Into<String>,
        r#type: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            key: key.into(),
            model_id: model_id.into(),
            name: name.into(),
            r#type: r#type.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`default`](Self::default).
    #[must_use]
    pub fn with_default(mut self, value: impl Into<String>) -> Self {
        self.default = Some(value.into());
        self
    }
    /// Sets [`dropDown`](Self::drop_down).
    #[must_use]
    pub fn with_drop_down(mut self, value: impl Into<codec::Value>) -> Self {
        self.drop_down = Some(value.into());
        self
    }
    /// Sets [`editable`](Self::editable).
    #[must_use]
    pub fn with_editable(mut self, value: impl Into<bool>) -> Self {
        self.editable = Some(value.into());
        self
    }
    /// Sets [`format`](Self::format).
    #[must_use]
    pub fn with_format(mut self, value: impl Into<f64>) -> Self {
        self.format = Some(value.into());
        self
    }
    /// Sets [`help`](Self::help).
    #[must_use]
    pub fn with_help(mut self, value: impl Into<String>) -> Self {
        self.help = Some(value.into());
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets [`key`](Self::key).
    #[must_use]
    pub fn with_key(mut self, value: impl Into<String>) -> Self {
        self.key = value.into();
        self
    }
    /// Sets [`max`](Self::max).
    #[must_use]
    pub fn with_max(mut self, value: impl Into<f64>) -> Self {
        self.max = Some(value.into());
        self
    }
    /// Sets [`maxLength`](Self::max_length).
    #[must_use]
    pub fn with_max_length(mut self, value: impl Into<i64>) -> Self {
        self.max_length = Some(value.into());
        self
    }
    /// Sets [`min`](Self::min).
    #[must_use]
    pub fn with_min(mut self, value: impl Into<f64>) -> Self {
        self.min = Some(value.into());
        self
    }
    /// Sets [`modelId`](Self::model_id).
    #[must_use]
    pub fn with_model_id(mut self, value: impl Into<String>) -> Self {
        self.model_id = value.into();
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets [`regexp`](Self::regexp).
    #[must_use]
    pub fn with_regexp(mut self, value: impl Into<String>) -> Self {
        self.regexp = Some(value.into());
        self
    }
    /// Sets [`relationMultiple`](Self::relation_multiple).
    #[must_use]
    pub fn with_relation_multiple(mut self, value: impl Into<bool>) -> Self {
        self.relation_multiple = Some(value.into());
        self
    }
    /// Sets [`relationOptionalRange`](Self::relation_optional_range).
    #[must_use]
    pub fn with_relation_optional_range(
        mut self,
        value: impl Into<RelationOptionalRange>,
    ) -> Self {
        self.relation_optional_range = Some(value.into());
        self
    }
    /// Sets [`relationShowKey`](Self::relation_show_key).
    #[must_use]
    pub fn with_relation_show_key(mut self, value: impl Into<String>) -> Self {
        self.relation_show_key = Some(value.into());
        self
    }
    /// Sets [`relationType`](Self::relation_type).
    #[must_use]
    pub fn with_relation_type(mut self, value: impl Into<String>) -> Self {
        self.relation_type = Some(value.into());
        self
    }
    /// Sets [`require`](Self::require).
    #[must_use]
    pub fn with_require(mut self, value: impl Into<bool>) -> Self {
        self.require = Some(value.into());
        self
    }
    /// Sets [`show`](Self::show).
    #[must_use]
    pub fn with_show(mut self, value: impl Into<bool>) -> Self {
        self.show = Some(value.into());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<String>) -> Self {
        self.r#type = value.into();
        self
    }
    /// Sets [`unique`](Self::unique).
    #[must_use]
    pub fn with_unique(mut self, value: impl Into<bool>) -> Self {
        self.unique = Some(value.into());
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
    FunctionModelFieldDto; optional[0, LenientText] default("default"), optional[1,
    Redacted] drop_down("dropDown"), optional[2] editable("editable"), optional[3,
    LenientNumber] format("format"), optional[4] help("help"), required[5] id("id"),
    required[6] key("key"), optional[7] max("max"), optional[8] max_length("maxLength"),
    optional[9] min("min"), required[10] model_id("modelId"), required[11] name("name"),
    optional[12] regexp("regexp"), optional[13] relation_multiple("relationMultiple"),
    optional[14] relation_optional_range("relationOptionalRange"), optional[15]
    relation_show_key("relationShowKey"), optional[16] relation_type("relationType"),
    optional[17] require("require"), optional[18] show("show"), required[19, LenientText]
    r#type("type"), optional[20] unique("unique"), optional[21]
    user_visible("userVisible")
);
// @if schemars
codec::json_schema!(
    FunctionModelFieldDto, "FunctionModelFieldDto",
    "{\"description\":\"Field of a metadata model: type, limits, display and relation settings.\",\"properties\":{\"default\":{\"description\":\"Default value of the field.\",\"type\":[\"string\",\"number\",\"boolean\",\"null\"]},\"dropDown\":{\"description\":\"Options of the drop-down list.\"},\"editable\":{\"description\":\"Whether the value can be edited.\",\"type\":[\"boolean\",\"null\"]},\"format\":{\"description\":\"Display format number used by the console.\",\"type\":[\"number\",\"string\",\"null\"]},\"help\":{\"description\":\"Help text of the field.\",\"type\":[\"string\",\"null\"]},\"id\":{\"description\":\"ID of the field.\",\"type\":\"string\"},\"key\":{\"description\":\"Key of the field.\",\"type\":\"string\"},\"max\":{\"description\":\"Maximum value of a number, or latest date of a date field.\",\"format\":\"double\",\"type\":[\"number\",\"null\"]},\"maxLength\":{\"description\":\"Maximum length in characters.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"min\":{\"description\":\"Minimum value of a number, or earliest date of a date field.\",\"format\":\"double\",\"type\":[\"number\",\"null\"]},\"modelId\":{\"description\":\"ID of the model.\",\"type\":\"string\"},\"name\":{\"description\":\"Name of the field.\",\"type\":\"string\"},\"regexp\":{\"description\":\"Regular expression that a text value must match.\",\"type\":[\"string\",\"null\"]},\"relationMultiple\":{\"description\":\"Whether a row can be related to several rows.\",\"type\":[\"boolean\",\"null\"]},\"relationOptionalRange\":{\"anyOf\":[{\"$ref\":\"RelationOptionalRange\"},{\"type\":\"null\"}],\"description\":\"Rows that can be chosen for the relation.\"},\"relationShowKey\":{\"description\":\"Key of the related model's field to display.\",\"type\":[\"string\",\"null\"]},\"relationType\":{\"description\":\"Type of the relation.\",\"type\":[\"string\",\"null\"]},\"require\":{\"description\":\"Whether a value is required.\",\"type\":[\"boolean\",\"null\"]},\"show\":{\"description\":\"Whether the item is shown.\",\"type\":[\"boolean\",\"null\"]},\"type\":{\"description\":\"Data type of the field, as a number from 1 (single-line text) to 8 (reverse relation).\",\"type\":[\"string\",\"number\",\"boolean\"]},\"unique\":{\"description\":\"Whether values must be unique.\",\"type\":[\"boolean\",\"null\"]},\"userVisible\":{\"description\":\"Whether users see the field in their personal center.\",\"type\":[\"boolean\",\"null\"]}},\"required\":[\"id\",\"key\",\"modelId\",\"name\",\"type\"],\"type\":\"object\"}",
    "RelationOptionalRange" = RelationOptionalRange
);
// @end
/// Metadata field to remove, by ID.
///
/// The schema name is `FunctionModelFieldIdDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FunctionModelFieldIdDto {
    /// ID of the field.
    pub id: String,
    /// ID of the model.
    #[doc(alias = "modelId")]
    pub model_id: String,
}
impl FunctionModelFieldIdDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(id: impl Into<String>, model_id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            model_id: model_id.into(),
        }
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets [`modelId`](Self::model_id).
    #[must_use]
    pub fn with_model_id(mut self, value: impl Into<String>) -> Self {
        self.model_id = value.into();
        self
    }
}
codec::object!(
    FunctionModelFieldIdDto required_in_requests(0, 1); required[0] id("id"), required[1]
    model_id("modelId")
);
impl validation::Validate for FunctionModelFieldIdDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    FunctionModelFieldIdDto, "FunctionModelFieldIdDto",
    "{\"description\":\"Metadata field to remove, by ID.\",\"properties\":{\"id\":{\"description\":\"ID of the field.\",\"type\":\"string\"},\"modelId\":{\"description\":\"ID of the model.\",\"type\":\"string\"}},\"required\":[\"id\",\"modelId\"],\"type\":\"object\"}"
);
// @end
/// Response with the metadata field that was created or updated.
///
/// The schema name is `FunctionModelFieldResDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FunctionModelFieldResDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: FunctionModelFieldDto,
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
impl FunctionModelFieldResDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<FunctionModelFieldDto>,
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
    pub fn with_data(mut self, value: impl Into<FunctionModelFieldDto>) -> Self {
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
    FunctionModelFieldResDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    FunctionModelFieldResDto, "FunctionModelFieldResDto",
    "{\"description\":\"Response with the metadata field that was created or updated.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"FunctionModelFieldDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "FunctionModelFieldDto" = FunctionModelFieldDto
);
// @end
/// Values of `type`. Data type of the field, as a name or a number from 1 (single-line text) to 8 (reverse
/// relation).
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum FunctionModelFieldType {
    /// `Text`: Single-line text.
    Text,
    /// `Textarea`: Multi-line text.
    Textarea,
    /// `Number`: Number.
    Number,
    /// `Boolean`: True or false.
    Boolean,
    /// `Date`: Date.
    Date,
    /// `Enum`: One of the options of the field.
    Enum,
    /// `Relation`: Rows of another model.
    Relation,
    /// `ReverseRelation`: Rows of another model that refer to this one.
    ReverseRelation,
    /// `Array`: List of values.
    Array,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    FunctionModelFieldType = "FunctionModelFieldType"; Text = "Text", Textarea =
    "Textarea", Number = "Number", Boolean = "Boolean", Date = "Date", Enum = "Enum",
    Relation = "Relation", ReverseRelation = "ReverseRelation", Array = "Array"
);
// @if schemars
codec::json_schema!(
    FunctionModelFieldType, "FunctionModelFieldType",
    "{\"description\":\"Values of `type`. Data type of the field, as a name or a number from 1 (single-line text) to 8 (reverse relation).\",\"examples\":[\"Text\",\"Textarea\",\"Number\",\"Boolean\",\"Date\",\"Enum\",\"Relation\",\"ReverseRelation\",\"Array\"],\"type\":\"string\"}"
);
// @end
/// Metadata model to remove, by ID.
///
/// The schema name is `FunctionModelIdDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FunctionModelIdDto {
    /// ID of the model.
    pub id: String,
}
impl FunctionModelIdDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
}
codec::object!(FunctionModelIdDto required_in_requests(0); required[0] id("id"));
impl validation::Validate for FunctionModelIdDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    FunctionModelIdDto, "FunctionModelIdDto",
    "{\"description\":\"Metadata model to remove, by ID.\",\"properties\":{\"id\":{\"description\":\"ID of the model.\",\"type\":\"string\"}},\"required\":[\"id\"],\"type\":\"object\"}"
);
// @end
/// Response with metadata models, in `list` instead of `data`.
///
/// The schema name is `FunctionModelListDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FunctionModelListDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// All models of the user pool.
    pub list: Vec<FunctionModelDto>,
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
impl FunctionModelListDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<FunctionModelDto>>,
        message: impl Into<String>,
        status_code: impl Into<i64>,
    ) -> Self {
        Self {
            list: codec::collect_list(list),
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
        value: impl IntoIterator<Item = impl Into<FunctionModelDto>>,
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
    FunctionModelListDto; optional[0] api_code("apiCode"), required[1] list("list"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    FunctionModelListDto, "FunctionModelListDto",
    "{\"description\":\"Response with metadata models, in `list` instead of `data`.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"list\":{\"description\":\"All models of the user pool.\",\"items\":{\"$ref\":\"FunctionModelDto\"},\"type\":\"array\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"list\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "FunctionModelDto" = FunctionModelDto
);
// @end
/// Custom operation of a metadata model to remove, execute or copy, with its configuration.
///
/// The schema name is `FunctionModelOperateIdDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FunctionModelOperateIdDto {
    /// Parameters for this execution of the operation.
    #[doc(alias = "customConfig")]
    pub custom_config: codec::Value,
    /// ID of the relation field.
    #[doc(alias = "fieldId")]
    pub field_id: Option<String>,
    /// ID of the custom operation.
    pub id: String,
    /// ID of the model.
    #[doc(alias = "modelId")]
    pub model_id: String,
}
impl FunctionModelOperateIdDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        custom_config: impl Into<codec::Value>,
        id: impl Into<String>,
        model_id: impl Into<String>,
    ) -> Self {
        Self {
            custom_config: custom_config.into(),
            id: id.into(),
            model_id: model_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`customConfig`](Self::custom_config).
    #[must_use]
    pub fn with_custom_config(mut self, value: impl Into<codec::Value>) -> Self {
        self.custom_config = value.into();
        self
    }
    /// Sets [`fieldId`](Self::field_id).
    #[must_use]
    pub fn with_field_id(mut self, value: impl Into<String>) -> Self {
        self.field_id = Some(value.into());
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets [`modelId`](Self::model_id).
    #[must_use]
    pub fn with_model_id(mut self, value: impl Into<String>) -> Self {
        self.model_id = value.into();
        self
    }
}
codec::object!(
    FunctionModelOperateIdDto required_in_requests(0, 2, 3); required[0, Redacted]
    custom_config("customConfig"), optional[1] field_id("fieldId"), required[2] id("id"),
    required[3] model_id("modelId")
);
impl validation::Validate for FunctionModelOperateIdDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    FunctionModelOperateIdDto, "FunctionModelOperateIdDto",
    "{\"description\":\"Custom operation of a metadata model to remove, execute or copy, with its configuration.\",\"properties\":{\"customConfig\":{\"description\":\"Parameters for this execution of the operation.\"},\"fieldId\":{\"description\":\"ID of the relation field.\",\"type\":[\"string\",\"null\"]},\"id\":{\"description\":\"ID of the custom operation.\",\"type\":\"string\"},\"modelId\":{\"description\":\"ID of the model.\",\"type\":\"string\"}},\"required\":[\"customConfig\",\"id\",\"modelId\"],\"type\":\"object\"}"
);
// @end
/// Response with one metadata model; used by read, create and update operations.
///
/// The schema name is `FunctionModelResDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FunctionModelResDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: FunctionModelDto,
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
impl FunctionModelResDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<FunctionModelDto>,
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
    pub fn with_data(mut self, value: impl Into<FunctionModelDto>) -> Self {
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
    FunctionModelResDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    FunctionModelResDto, "FunctionModelResDto",
    "{\"description\":\"Response with one metadata model; used by read, create and update operations.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"FunctionModelDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "FunctionModelDto" = FunctionModelDto
);
// @end
/// Values of `type`. Type of object that the model represents.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum FunctionModelType {
    /// `ueba`: User and entity behavior events.
    Ueba,
    /// `user`: Users.
    User,
    /// `post`: Posts.
    Post,
    /// `group`: Groups.
    Group,
    /// `department`: Departments.
    Department,
    /// `organization`: Organizations.
    Organization,
    /// `device`: Devices.
    Device,
    /// `device_rely`: Objects related to devices.
    DeviceRely,
    /// `custom`: Objects defined in the user pool.
    Custom,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    FunctionModelType = "FunctionModelType"; Ueba = "ueba", User = "user", Post = "post",
    Group = "group", Department = "department", Organization = "organization", Device =
    "device", DeviceRely = "device_rely", Custom = "custom"
);
// @if schemars
codec::json_schema!(
    FunctionModelType, "FunctionModelType",
    "{\"description\":\"Values of `type`. Type of object that the model represents.\",\"examples\":[\"ueba\",\"user\",\"post\",\"group\",\"department\",\"organization\",\"device\",\"device_rely\",\"custom\"],\"type\":\"string\"}"
);
// @end
/// Page of rows of a metadata model.
///
/// The schema name is `FunctionModelValueListDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FunctionModelValueListDto {
    /// Rows of the model on this page.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub list: Vec<codec::Value>,
    /// Total number of items across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
}
impl FunctionModelValueListDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<codec::Value>>,
        total_count: impl Into<i64>,
    ) -> Self {
        Self {
            list: codec::collect_list(list),
            total_count: total_count.into(),
        }
    }
    /// Sets [`list`](Self::list).
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<codec::Value>>,
    ) -> Self {
        self.list = codec::collect_list(value);
        self
    }
    /// Sets [`totalCount`](Self::total_count).
    #[must_use]
    pub fn with_total_count(mut self, value: impl Into<i64>) -> Self {
        self.total_count = value.into();
        self
    }
}
codec::object!(
    FunctionModelValueListDto; required[0, Redacted] list("list"), required[1]
    total_count("totalCount")
);
impl crate::pagination::Page for FunctionModelValueListDto {
    type Item = codec::Value;
    const ITEMS: &'static str = "list";
    #[inline]
    fn items(&self) -> &[codec::Value] {
        &self.list
    }
    #[inline]
    fn into_items(self) -> Vec<codec::Value> {
        self.list
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::total(&self.total_count)
    }
}
// @if schemars
codec::json_schema!(
    FunctionModelValueListDto, "FunctionModelValueListDto",
    "{\"description\":\"Page of rows of a metadata model.\",\"properties\":{\"list\":{\"description\":\"Rows of the model on this page.\",\"items\":{},\"type\":\"array\"},\"totalCount\":{\"description\":\"Total number of items across all pages.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"list\",\"totalCount\"],\"type\":\"object\"}"
);
// @end
/// Response with rows of a metadata model or of a metadata group.
///
/// The schema name is `FunctionModelValueListResDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FunctionModelValueListResDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: FunctionModelValueListDto,
    /// Message that describes the result of the request.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub message: String,
    /// Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.
    #[doc(alias = "statusCode")]
    pub status_code: i64,
}
impl FunctionModelValueListResDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<FunctionModelValueListDto>,
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
    pub fn with_data(mut self, value: impl Into<FunctionModelValueListDto>) -> Self {
        self.data = value.into();
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = value.into();
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
    FunctionModelValueListResDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), required[3]
    status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    FunctionModelValueListResDto, "FunctionModelValueListResDto",
    "{\"description\":\"Response with rows of a metadata model or of a metadata group.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"FunctionModelValueListDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "FunctionModelValueListDto" = FunctionModelValueListDto
);
// @end
/// Response with one row of a metadata model; used by read, create and update operations.
///
/// The schema name is `FunctionModelValueResDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FunctionModelValueResDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: RowDto,
    /// Message that describes the result of the request.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub message: String,
    /// Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.
    #[doc(alias = "statusCode")]
    pub status_code: i64,
}
impl FunctionModelValueResDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<RowDto>,
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
    pub fn with_data(mut self, value: impl Into<RowDto>) -> Self {
        self.data = value.into();
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = value.into();
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
    FunctionModelValueResDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), required[3] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    FunctionModelValueResDto, "FunctionModelValueResDto",
    "{\"description\":\"Response with one row of a metadata model; used by read, create and update operations.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"RowDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "RowDto" = RowDto
);
// @end
/// Batch of metadata rows and the scroll ID for the next batch.
///
/// The schema name is `GetAllRowByScrollidDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRowByScrollidDto {
    /// Rows on this page.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub list: Vec<String>,
    /// ID of the scroll for reading the next page.
    #[doc(alias = "scrollId")]
    pub scroll_id: String,
}
impl GetAllRowByScrollidDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<String>>,
        scroll_id: impl Into<String>,
    ) -> Self {
        Self {
            list: codec::collect_list(list),
            scroll_id: scroll_id.into(),
        }
    }
    /// Sets [`list`](Self::list).
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list = codec::collect_list(value);
        self
    }
    /// Sets [`scrollId`](Self::scroll_id).
    #[must_use]
    pub fn with_scroll_id(mut self, value: impl Into<String>) -> Self {
        self.scroll_id = value.into();
        self
    }
}
codec::object!(
    GetAllRowByScrollidDto; required[0, Redacted] list("list"), required[1]
    scroll_id("scrollId")
);
impl crate::pagination::Page for GetAllRowByScrollidDto {
    type Item = String;
    const ITEMS: &'static str = "list";
    #[inline]
    fn items(&self) -> &[String] {
        &self.list
    }
    #[inline]
    fn into_items(self) -> Vec<String> {
        self.list
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::token(&self.scroll_id)
    }
}
// @if schemars
codec::json_schema!(
    GetAllRowByScrollidDto, "GetAllRowByScrollidDto",
    "{\"description\":\"Batch of metadata rows and the scroll ID for the next batch.\",\"properties\":{\"list\":{\"description\":\"Rows on this page.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"},\"scrollId\":{\"description\":\"ID of the scroll for reading the next page.\",\"type\":\"string\"}},\"required\":[\"list\",\"scrollId\"],\"type\":\"object\"}"
);
// @end
/// Response with a batch of metadata rows of a scroll.
///
/// The schema name is `GetAllRowByScrollidResDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRowByScrollidResDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: GetAllRowByScrollidDto,
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
impl GetAllRowByScrollidResDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<GetAllRowByScrollidDto>,
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
    pub fn with_data(mut self, value: impl Into<GetAllRowByScrollidDto>) -> Self {
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
    GetAllRowByScrollidResDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    GetAllRowByScrollidResDto, "GetAllRowByScrollidResDto",
    "{\"description\":\"Response with a batch of metadata rows of a scroll.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"GetAllRowByScrollidDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "GetAllRowByScrollidDto" = GetAllRowByScrollidDto
);
// @end
/// Conditions for reading all rows of a metadata model.
///
/// The schema name is `GetAllRowDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRowDto {
    /// Search conditions.
    pub conditions: Option<Vec<MetadataCondition>>,
    /// How the conditions are combined: `and` or `or`.
    pub conjunction: Option<String>,
    /// ID of the model.
    #[doc(alias = "modelId")]
    pub model_id: String,
}
impl GetAllRowDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(model_id: impl Into<String>) -> Self {
        Self {
            model_id: model_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`conditions`](Self::conditions).
    #[must_use]
    pub fn with_conditions(
        mut self,
        value: impl IntoIterator<Item = impl Into<MetadataCondition>>,
    ) -> Self {
        self.conditions = Some(codec::collect_list(value));
        self
    }
    /// Sets [`conjunction`](Self::conjunction).
    #[must_use]
    pub fn with_conjunction(mut self, value: impl Into<String>) -> Self {
        self.conjunction = Some(value.into());
        self
    }
    /// Sets [`modelId`](Self::model_id).
    #[must_use]
    pub fn with_model_id(mut self, value: impl Into<String>) -> Self {
        self.model_id = value.into();
        self
    }
}
codec::object!(
    GetAllRowDto required_in_requests(2); optional[0] conditions("conditions"),
    optional[1] conjunction("conjunction"), required[2] model_id("modelId")
);
impl validation::Validate for GetAllRowDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.items("conditions", self.conditions.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    GetAllRowDto, "GetAllRowDto",
    "{\"description\":\"Conditions for reading all rows of a metadata model.\",\"properties\":{\"conditions\":{\"description\":\"Search conditions.\",\"items\":{\"$ref\":\"Condition\"},\"type\":[\"array\",\"null\"]},\"conjunction\":{\"description\":\"How the conditions are combined: `and` or `or`.\",\"type\":[\"string\",\"null\"]},\"modelId\":{\"description\":\"ID of the model.\",\"type\":\"string\"}},\"required\":[\"modelId\"],\"type\":\"object\"}",
    "Condition" = MetadataCondition
);
// @end
/// Scroll request for metadata rows: model, size, scroll ID and query.
///
/// The schema name is `GetAllRowVyScrollidDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRowVyScrollidDto {
    /// Whether to include the details of related rows.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "getRelationDetails")]
    pub get_relation_details: Option<bool>,
    /// ID of the row.
    pub id: Option<String>,
    /// ID of the model.
    #[doc(alias = "modelId")]
    pub model_id: String,
    /// Field values that the rows must have, by field.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub query: Option<codec::Value>,
    /// ID of the scroll to continue; absent in the first request.
    #[doc(alias = "scrollId")]
    pub scroll_id: Option<String>,
    /// Number of rows per page, up to 5000; the default is 500.
    ///
    /// Is from 1 to 5000. The service uses `500` if it is absent.
    pub size: i64,
}
impl GetAllRowVyScrollidDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(model_id: impl Into<String>, size: impl Into<i64>) -> Self {
        Self {
            model_id: model_id.into(),
            size: size.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`getRelationDetails`](Self::get_relation_details).
    #[must_use]
    pub fn with_get_relation_details(mut self, value: impl Into<bool>) -> Self {
        self.get_relation_details = Some(value.into());
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets [`modelId`](Self::model_id).
    #[must_use]
    pub fn with_model_id(mut self, value: impl Into<String>) -> Self {
        self.model_id = value.into();
        self
    }
    /// Sets [`query`](Self::query).
    #[must_use]
    pub fn with_query(mut self, value: impl Into<codec::Value>) -> Self {
        self.query = Some(value.into());
        self
    }
    /// Sets [`scrollId`](Self::scroll_id).
    #[must_use]
    pub fn with_scroll_id(mut self, value: impl Into<String>) -> Self {
        self.scroll_id = Some(value.into());
        self
    }
    /// Sets [`size`](Self::size).
    #[must_use]
    pub fn with_size(mut self, value: impl Into<i64>) -> Self {
        self.size = value.into();
        self
    }
}
codec::object!(
    GetAllRowVyScrollidDto required_in_requests(2, 5); optional[0]
    get_relation_details("getRelationDetails"), optional[1] id("id"), required[2]
    model_id("modelId"), optional[3, Redacted] query("query"), optional[4]
    scroll_id("scrollId"), required[5] size("size")
);
impl crate::pagination::PageRequest for GetAllRowVyScrollidDto {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::token(
            &mut self.scroll_id,
            &mut self.size,
            Some(500),
        )
    }
}
impl validation::Validate for GetAllRowVyScrollidDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("paging.scroll-size", "size", "GetAllRowVyScrollidDto"),
            Some(&self.size).copied(),
            Some(1),
            Some(5000),
        );
    }
}
// @if schemars
codec::json_schema!(
    GetAllRowVyScrollidDto, "GetAllRowVyScrollidDto",
    "{\"description\":\"Scroll request for metadata rows: model, size, scroll ID and query.\",\"properties\":{\"getRelationDetails\":{\"default\":false,\"description\":\"Whether to include the details of related rows.\",\"type\":[\"boolean\",\"null\"]},\"id\":{\"description\":\"ID of the row.\",\"type\":[\"string\",\"null\"]},\"modelId\":{\"description\":\"ID of the model.\",\"type\":\"string\"},\"query\":{\"description\":\"Field values that the rows must have, by field.\"},\"scrollId\":{\"description\":\"ID of the scroll to continue; absent in the first request.\",\"type\":[\"string\",\"null\"]},\"size\":{\"default\":500,\"description\":\"Number of rows per page, up to 5000; the default is 500.\",\"format\":\"int64\",\"maximum\":5000,\"minimum\":1,\"type\":\"integer\"}},\"required\":[\"modelId\",\"size\"],\"type\":\"object\"}"
);
// @end
/// Response with the import template of a metadata model, as a row.
///
/// The schema name is `GetImportTemplateResDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetImportTemplateResDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: RowDto,
    /// Message that describes the result of the request.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub message: String,
    /// Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.
    #[doc(alias = "statusCode")]
    pub status_code: i64,
}
impl GetImportTemplateResDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<RowDto>,
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
    pub fn with_data(mut self, value: impl Into<RowDto>) -> Self {
        self.data = value.into();
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = value.into();
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
    GetImportTemplateResDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), required[3] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    GetImportTemplateResDto, "GetImportTemplateResDto",
    "{\"description\":\"Response with the import template of a metadata model, as a row.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"RowDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "RowDto" = RowDto
);
// @end
/// Rows of a metadata model whose relation information to read.
///
/// The schema name is `GetRelationInfoDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetRelationInfoDto {
    /// IDs of the rows.
    #[doc(alias = "idList")]
    pub id_list: Vec<String>,
    /// ID of the model.
    #[doc(alias = "modelId")]
    pub model_id: String,
}
impl GetRelationInfoDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        id_list: impl IntoIterator<Item = impl Into<String>>,
        model_id: impl Into<String>,
    ) -> Self {
        Self {
            id_list: codec::collect_list(id_list),
            model_id: model_id.into(),
        }
    }
    /// Sets [`idList`](Self::id_list).
    #[must_use]
    pub fn with_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.id_list = codec::collect_list(value);
        self
    }
    /// Sets [`modelId`](Self::model_id).
    #[must_use]
    pub fn with_model_id(mut self, value: impl Into<String>) -> Self {
        self.model_id = value.into();
        self
    }
}
codec::object!(
    GetRelationInfoDto required_in_requests(0, 1); required[0] id_list("idList"),
    required[1] model_id("modelId")
);
impl validation::Validate for GetRelationInfoDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetRelationInfoDto, "GetRelationInfoDto",
    "{\"description\":\"Rows of a metadata model whose relation information to read.\",\"properties\":{\"idList\":{\"description\":\"IDs of the rows.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"},\"modelId\":{\"description\":\"ID of the model.\",\"type\":\"string\"}},\"required\":[\"idList\",\"modelId\"],\"type\":\"object\"}"
);
// @end
/// Rows of a metadata model to read, by ID.
///
/// The schema name is `GetRowBatchDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetRowBatchDto {
    /// ID of the model.
    #[doc(alias = "modelId")]
    pub model_id: String,
    /// IDs of the rows.
    #[doc(alias = "rowIds")]
    pub row_ids: Vec<String>,
}
impl GetRowBatchDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        model_id: impl Into<String>,
        row_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            model_id: model_id.into(),
            row_ids: codec::collect_list(row_ids),
        }
    }
    /// Sets [`modelId`](Self::model_id).
    #[must_use]
    pub fn with_model_id(mut self, value: impl Into<String>) -> Self {
        self.model_id = value.into();
        self
    }
    /// Sets [`rowIds`](Self::row_ids).
    #[must_use]
    pub fn with_row_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.row_ids = codec::collect_list(value);
        self
    }
}
codec::object!(
    GetRowBatchDto required_in_requests(0, 1); required[0] model_id("modelId"),
    required[1] row_ids("rowIds")
);
impl validation::Validate for GetRowBatchDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetRowBatchDto, "GetRowBatchDto",
    "{\"description\":\"Rows of a metadata model to read, by ID.\",\"properties\":{\"modelId\":{\"description\":\"ID of the model.\",\"type\":\"string\"},\"rowIds\":{\"description\":\"IDs of the rows.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"}},\"required\":[\"modelId\",\"rowIds\"],\"type\":\"object\"}"
);
// @end
/// File to import a metadata model from.
///
/// The schema name is `ImportMetadataDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImportMetadataDto {
    /// URL of the JSON file to import.
    pub file: String,
}
impl ImportMetadataDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(file: impl Into<String>) -> Self {
        Self { file: file.into() }
    }
    /// Sets [`file`](Self::file).
    #[must_use]
    pub fn with_file(mut self, value: impl Into<String>) -> Self {
        self.file = value.into();
        self
    }
}
codec::object!(ImportMetadataDto required_in_requests(0); required[0] file("file"));
impl validation::Validate for ImportMetadataDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    ImportMetadataDto, "ImportMetadataDto",
    "{\"description\":\"File to import a metadata model from.\",\"properties\":{\"file\":{\"description\":\"URL of the JSON file to import.\",\"type\":\"string\"}},\"required\":[\"file\"],\"type\":\"object\"}"
);
// @end
/// File to import rows into a metadata model from.
///
/// The schema name is `ImportModelDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImportModelDto {
    /// URL of the spreadsheet to import.
    pub file: String,
    /// ID of the model.
    #[doc(alias = "modelId")]
    pub model_id: String,
}
impl ImportModelDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(file: impl Into<String>, model_id: impl Into<String>) -> Self {
        Self {
            file: file.into(),
            model_id: model_id.into(),
        }
    }
    /// Sets [`file`](Self::file).
    #[must_use]
    pub fn with_file(mut self, value: impl Into<String>) -> Self {
        self.file = value.into();
        self
    }
    /// Sets [`modelId`](Self::model_id).
    #[must_use]
    pub fn with_model_id(mut self, value: impl Into<String>) -> Self {
        self.model_id = value.into();
        self
    }
}
codec::object!(
    ImportModelDto required_in_requests(0, 1); required[0] file("file"), required[1]
    model_id("modelId")
);
impl validation::Validate for ImportModelDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    ImportModelDto, "ImportModelDto",
    "{\"description\":\"File to import rows into a metadata model from.\",\"properties\":{\"file\":{\"description\":\"URL of the spreadsheet to import.\",\"type\":\"string\"},\"modelId\":{\"description\":\"ID of the model.\",\"type\":\"string\"}},\"required\":[\"file\",\"modelId\"],\"type\":\"object\"}"
);
// @end
// @end
