// @if genauth-metadata
/// Value of a field in a metadata row.
///
/// The schema name is `CellDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CellDto {
    /// ID of the field.
    #[doc(alias = "fieldId")]
    pub field_id: String,
    /// Value of the field in this row.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub value: codec::Value,
}
impl CellDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(field_id: impl Into<String>, value: impl Into<codec::Value>) -> Self {
        Self {
            field_id: field_id.into(),
            value: value.into(),
        }
    }
    /// Sets [`fieldId`](Self::field_id).
    #[must_use]
    pub fn with_field_id(mut self, value: impl Into<String>) -> Self {
        self.field_id = value.into();
        self
    }
    /// Sets [`value`](Self::value).
    #[must_use]
    pub fn with_value(mut self, value: impl Into<codec::Value>) -> Self {
        self.value = value.into();
        self
    }
}
codec::object!(
    CellDto; required[0] field_id("fieldId"), required[1, Redacted] value("value")
);
// @if schemars
codec::json_schema!(
    CellDto, "CellDto",
    "{\"description\":\"Value of a field in a metadata row.\",\"properties\":{\"fieldId\":{\"description\":\"ID of the field.\",\"type\":\"string\"},\"value\":{\"description\":\"Value of the field in this row.\"}},\"required\":[\"fieldId\",\"value\"],\"type\":\"object\"}"
);
// @end
/// Condition on a field of metadata rows: key, operator and value.
///
/// The schema name is `Condition`.
#[doc(alias = "Condition")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MetadataCondition {
    /// Key of the field to compare.
    pub key: String,
    /// Comparison operator: `eq`, `ne`, `co` (contains), `gt`, `gte`, `lt`, `lte` or `in`.
    pub operator: String,
    /// Comparison value.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub value: codec::Value,
}
impl MetadataCondition {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        key: impl Into<String>,
        operator: impl Into<String>,
        value: impl Into<codec::Value>,
    ) -> Self {
        Self {
            key: key.into(),
            operator: operator.into(),
            value: value.into(),
        }
    }
    /// Sets [`key`](Self::key).
    #[must_use]
    pub fn with_key(mut self, value: impl Into<String>) -> Self {
        self.key = value.into();
        self
    }
    /// Sets [`operator`](Self::operator).
    #[must_use]
    pub fn with_operator(mut self, value: impl Into<String>) -> Self {
        self.operator = value.into();
        self
    }
    /// Sets [`value`](Self::value).
    #[must_use]
    pub fn with_value(mut self, value: impl Into<codec::Value>) -> Self {
        self.value = value.into();
        self
    }
}
codec::object!(
    MetadataCondition required_in_requests(0, 1, 2); required[0] key("key"), required[1]
    operator("operator"), required[2, Redacted] value("value")
);
impl validation::Validate for MetadataCondition {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    MetadataCondition, "Condition",
    "{\"description\":\"Condition on a field of metadata rows: key, operator and value.\",\"properties\":{\"key\":{\"description\":\"Key of the field to compare.\",\"type\":\"string\"},\"operator\":{\"description\":\"Comparison operator: `eq`, `ne`, `co` (contains), `gt`, `gte`, `lt`, `lte` or `in`.\",\"type\":\"string\"},\"value\":{\"description\":\"Comparison value.\"}},\"required\":[\"key\",\"operator\",\"value\"],\"type\":\"object\"}"
);
// @end
/// Rows of a metadata model to copy relations between.
///
/// The schema name is `CopyRowRelationDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CopyRowRelationDto {
    /// ID of the model.
    #[doc(alias = "modelId")]
    pub model_id: String,
    /// ID of the row to copy the relations to.
    #[doc(alias = "relationRowId")]
    pub relation_row_id: String,
    /// ID of the row whose relations to copy.
    #[doc(alias = "rowId")]
    pub row_id: String,
}
impl CopyRowRelationDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        model_id: impl Into<String>,
        relation_row_id: impl Into<String>,
        row_id: impl Into<String>,
    ) -> Self {
        Self {
            model_id: model_id.into(),
            relation_row_id: relation_row_id.into(),
            row_id: row_id.into(),
        }
    }
    /// Sets [`modelId`](Self::model_id).
    #[must_use]
    pub fn with_model_id(mut self, value: impl Into<String>) -> Self {
        self.model_id = value.into();
        self
    }
    /// Sets [`relationRowId`](Self::relation_row_id).
    #[must_use]
    pub fn with_relation_row_id(mut self, value: impl Into<String>) -> Self {
        self.relation_row_id = value.into();
        self
    }
    /// Sets [`rowId`](Self::row_id).
    #[must_use]
    pub fn with_row_id(mut self, value: impl Into<String>) -> Self {
        self.row_id = value.into();
        self
    }
}
codec::object!(
    CopyRowRelationDto required_in_requests(0, 1, 2); required[0] model_id("modelId"),
    required[1] relation_row_id("relationRowId"), required[2] row_id("rowId")
);
impl validation::Validate for CopyRowRelationDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    CopyRowRelationDto, "CopyRowRelationDto",
    "{\"description\":\"Rows of a metadata model to copy relations between.\",\"properties\":{\"modelId\":{\"description\":\"ID of the model.\",\"type\":\"string\"},\"relationRowId\":{\"description\":\"ID of the row to copy the relations to.\",\"type\":\"string\"},\"rowId\":{\"description\":\"ID of the row whose relations to copy.\",\"type\":\"string\"}},\"required\":[\"modelId\",\"relationRowId\",\"rowId\"],\"type\":\"object\"}"
);
// @end
/// Metadata model to create: type, name, parent and data structure.
///
/// The schema name is `CreateFunctionModelDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateFunctionModelDto {
    /// Structure of the model's data: a flat list or a tree.
    ///
    /// The service uses `"list"` if it is absent.
    #[doc(alias = "dataType")]
    pub data_type: Option<FunctionModelDataType>,
    /// Description of the model; can be null.
    pub description: codec::Nullable<String>,
    /// Whether the model is enabled; the default is true.
    ///
    /// The service uses `true` if it is absent.
    pub enable: codec::Nullable<bool>,
    /// Name of the model.
    pub name: String,
    /// Key of the parent console menu entry.
    #[doc(alias = "parentKey")]
    pub parent_key: String,
    /// Type of object that the model represents.
    pub r#type: FunctionModelType,
}
impl CreateFunctionModelDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        parent_key: impl Into<String>,
        r#type: impl Into<FunctionModelType>,
    ) -> Self {
        Self {
            name: name.into(),
            parent_key: parent_key.into(),
            r#type: r#type.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`dataType`](Self::data_type).
    #[must_use]
    pub fn with_data_type(mut self, value: impl Into<FunctionModelDataType>) -> Self {
        self.data_type = Some(value.into());
        self
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(
        mut self,
        value: impl Into<codec::Nullable<String>>,
    ) -> Self {
        self.description = value.into();
        self
    }
    /// Sets [`enable`](Self::enable).
    #[must_use]
    pub fn with_enable(mut self, value: impl Into<codec::Nullable<bool>>) -> Self {
        self.enable = value.into();
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets [`parentKey`](Self::parent_key).
    #[must_use]
    pub fn with_parent_key(mut self, value: impl Into<String>) -> Self {
        self.parent_key = value.into();
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<FunctionModelType>) -> Self {
        self.r#type = value.into();
        self
    }
}
codec::object!(
    CreateFunctionModelDto required_in_requests(1, 2, 3, 4, 5); optional[0]
    data_type("dataType"), required_nullable[1] description("description"),
    required_nullable[2] enable("enable"), required[3] name("name"), required[4]
    parent_key("parentKey"), required[5] r#type("type")
);
impl validation::Validate for CreateFunctionModelDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    CreateFunctionModelDto, "CreateFunctionModelDto",
    "{\"description\":\"Metadata model to create: type, name, parent and data structure.\",\"properties\":{\"dataType\":{\"anyOf\":[{\"$ref\":\"FunctionModelDataType\"},{\"type\":\"null\"}],\"default\":\"list\",\"description\":\"Structure of the model's data: a flat list or a tree.\"},\"description\":{\"description\":\"Description of the model; can be null.\",\"type\":[\"string\",\"null\"]},\"enable\":{\"default\":true,\"description\":\"Whether the model is enabled; the default is true.\",\"type\":[\"boolean\",\"null\"]},\"name\":{\"description\":\"Name of the model.\",\"type\":\"string\"},\"parentKey\":{\"description\":\"Key of the parent console menu entry.\",\"type\":\"string\"},\"type\":{\"$ref\":\"FunctionModelType\",\"description\":\"Type of object that the model represents.\"}},\"required\":[\"description\",\"enable\",\"name\",\"parentKey\",\"type\"],\"type\":\"object\"}",
    "FunctionModelDataType" = FunctionModelDataType, "FunctionModelType" =
    FunctionModelType
);
// @end
/// Field to create in a metadata model: type, limits, display and relation settings.
///
/// The schema name is `CreateFunctionModelFieldDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateFunctionModelFieldDto {
    /// Default value of the field.
    pub default: Option<codec::Value>,
    /// Option of the drop-down list; applies to enumeration fields only.
    #[doc(alias = "dropDown")]
    pub drop_down: Option<DropDownItemDto>,
    /// Whether the value can be edited.
    pub editable: Option<bool>,
    /// Whether the field can be used for login; user model only.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "forLogin")]
    pub for_login: Option<bool>,
    /// Display format number used by the console.
    pub format: Option<f64>,
    /// Whether the field is included in fuzzy search.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "fuzzySearch")]
    pub fuzzy_search: Option<bool>,
    /// Help text of the field.
    pub help: Option<String>,
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
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "relationMultiple")]
    pub relation_multiple: Option<bool>,
    /// Rows that can be chosen for the relation.
    #[doc(alias = "relationOptionalRange")]
    pub relation_optional_range: Option<MetadataCondition>,
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
    /// Data type of the field, as a name or a number from 1 (single-line text) to 8 (reverse relation).
    pub r#type: FunctionModelFieldType,
    /// Whether values must be unique.
    pub unique: Option<bool>,
    /// Whether users see the field in their personal center.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "userVisible")]
    pub user_visible: Option<bool>,
}
impl CreateFunctionModelFieldDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        key: impl Into<String>,
        model_id: impl Into<String>,
        name: impl Into<String>,
        r#type: impl Into<FunctionModelFieldType>,
    ) -> Self {
        Self {
            key: key.into(),
            model_id: model_id.into(),
            name: name.into(),
            r#type: r#type.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`default`](Self::default).
    #[must_use]
    pub fn with_default(mut self, value: impl Into<codec::Value>) -> Self {
        self.default = Some(value.into());
        self
    }
    /// Sets [`dropDown`](Self::drop_down).
    #[must_use]
    pub fn with_drop_down(mut self, value: impl Into<DropDownItemDto>) -> Self {
        self.drop_down = Some(value.into());
        self
    }
    /// Sets [`editable`](Self::editable).
    #[must_use]
    pub fn with_editable(mut self, value: impl Into<bool>) -> Self {
        self.editable = Some(value.into());
        self
    }
    /// Sets [`forLogin`](Self::for_login).
    #[must_use]
    pub fn with_for_login(mut self, value: impl Into<bool>) -> Self {
        self.for_login = Some(value.into());
        self
    }
    /// Sets [`format`](Self::format).
    #[must_use]
    pub fn with_format(mut self, value: impl Into<f64>) -> Self {
        self.format = Some(value.into());
        self
    }
    /// Sets [`fuzzySearch`](Self::fuzzy_search).
    #[must_use]
    pub fn with_fuzzy_search(mut self, value: impl Into<bool>) -> Self {
        self.fuzzy_search = Some(value.into());
        self
    }
    /// Sets [`help`](Self::help).
    #[must_use]
    pub fn with_help(mut self, value: impl Into<String>) -> Self {
        self.help = Some(value.into());
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
        value: impl Into<MetadataCondition>,
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
    pub fn with_type(mut self, value: impl Into<FunctionModelFieldType>) -> Self {
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
    CreateFunctionModelFieldDto required_in_requests(7, 11, 12, 20); optional[0,
    Redacted] default("default"), optional[1] drop_down("dropDown"), optional[2]
    editable("editable"), optional[3] for_login("forLogin"), optional[4, LenientNumber]
    format("format"), optional[5] fuzzy_search("fuzzySearch"), optional[6] help("help"),
    required[7] key("key"), optional[8] max("max"), optional[9] max_length("maxLength"),
    optional[10] min("min"), required[11] model_id("modelId"), required[12] name("name"),
    optional[13] regexp("regexp"), optional[14] relation_multiple("relationMultiple"),
    optional[15] relation_optional_range("relationOptionalRange"), optional[16]
    relation_show_key("relationShowKey"), optional[17] relation_type("relationType"),
    optional[18] require("require"), optional[19] show("show"), required[20, LenientText]
    r#type("type"), optional[21] unique("unique"), optional[22]
    user_visible("userVisible")
);
impl validation::Validate for CreateFunctionModelFieldDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("dropDown", self.drop_down.as_ref());
        v.property("relationOptionalRange", self.relation_optional_range.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    CreateFunctionModelFieldDto, "CreateFunctionModelFieldDto",
    "{\"description\":\"Field to create in a metadata model: type, limits, display and relation settings.\",\"properties\":{\"default\":{\"description\":\"Default value of the field.\"},\"dropDown\":{\"anyOf\":[{\"$ref\":\"DropDownItemDto\"},{\"type\":\"null\"}],\"description\":\"Option of the drop-down list; applies to enumeration fields only.\"},\"editable\":{\"description\":\"Whether the value can be edited.\",\"type\":[\"boolean\",\"null\"]},\"forLogin\":{\"default\":false,\"description\":\"Whether the field can be used for login; user model only.\",\"type\":[\"boolean\",\"null\"]},\"format\":{\"description\":\"Display format number used by the console.\",\"type\":[\"number\",\"string\",\"null\"]},\"fuzzySearch\":{\"default\":false,\"description\":\"Whether the field is included in fuzzy search.\",\"type\":[\"boolean\",\"null\"]},\"help\":{\"description\":\"Help text of the field.\",\"type\":[\"string\",\"null\"]},\"key\":{\"description\":\"Key of the field.\",\"type\":\"string\"},\"max\":{\"description\":\"Maximum value of a number, or latest date of a date field.\",\"format\":\"double\",\"type\":[\"number\",\"null\"]},\"maxLength\":{\"description\":\"Maximum length in characters.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"min\":{\"description\":\"Minimum value of a number, or earliest date of a date field.\",\"format\":\"double\",\"type\":[\"number\",\"null\"]},\"modelId\":{\"description\":\"ID of the model.\",\"type\":\"string\"},\"name\":{\"description\":\"Name of the field.\",\"type\":\"string\"},\"regexp\":{\"description\":\"Regular expression that a text value must match.\",\"type\":[\"string\",\"null\"]},\"relationMultiple\":{\"default\":false,\"description\":\"Whether a row can be related to several rows.\",\"type\":[\"boolean\",\"null\"]},\"relationOptionalRange\":{\"anyOf\":[{\"$ref\":\"Condition\"},{\"type\":\"null\"}],\"description\":\"Rows that can be chosen for the relation.\"},\"relationShowKey\":{\"description\":\"Key of the related model's field to display.\",\"type\":[\"string\",\"null\"]},\"relationType\":{\"description\":\"Type of the relation.\",\"type\":[\"string\",\"null\"]},\"require\":{\"description\":\"Whether a value is required.\",\"type\":[\"boolean\",\"null\"]},\"show\":{\"description\":\"Whether the item is shown.\",\"type\":[\"boolean\",\"null\"]},\"type\":{\"description\":\"Data type of the field, as a name or a number from 1 (single-line text) to 8 (reverse relation).\",\"type\":[\"string\",\"number\",\"boolean\"]},\"unique\":{\"description\":\"Whether values must be unique.\",\"type\":[\"boolean\",\"null\"]},\"userVisible\":{\"default\":false,\"description\":\"Whether users see the field in their personal center.\",\"type\":[\"boolean\",\"null\"]}},\"required\":[\"key\",\"modelId\",\"name\",\"type\"],\"type\":\"object\"}",
    "Condition" = MetadataCondition, "DropDownItemDto" = DropDownItemDto
);
// @end
/// Custom operation to add to a metadata model: key, name, icon and configuration.
///
/// The schema name is `CreateOperateModelDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateOperateModelDto {
    /// Configuration of the custom operation.
    pub config: codec::Value,
    /// Icon of the operation.
    pub icon: String,
    /// ID of the model.
    #[doc(alias = "modelId")]
    pub model_id: String,
    /// Key of the operation, for example `openPage`.
    #[doc(alias = "operateKey")]
    pub operate_key: String,
    /// Name of the operation.
    #[doc(alias = "operateName")]
    pub operate_name: String,
    /// Whether the item is shown.
    pub show: bool,
}
impl CreateOperateModelDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        config: impl Into<codec::Value>,
        icon: impl Into<String>,
        model_id: impl Into<String>,
        operate_key: impl Into<String>,
        operate_name: impl Into<String>,
        show: impl Into<bool>,
    ) -> Self {
        Self {
            config: config.into(),
            icon: icon.into(),
            model_id: model_id.into(),
            operate_key: operate_key.into(),
            operate_name: operate_name.into(),
            show: show.into(),
        }
    }
    /// Sets [`config`](Self::config).
    #[must_use]
    pub fn with_config(mut self, value: impl Into<codec::Value>) -> Self {
        self.config = value.into();
        self
    }
    /// Sets [`icon`](Self::icon).
    #[must_use]
    pub fn with_icon(mut self, value: impl Into<String>) -> Self {
        self.icon = value.into();
        self
    }
    /// Sets [`modelId`](Self::model_id).
    #[must_use]
    pub fn with_model_id(mut self, value: impl Into<String>) -> Self {
        self.model_id = value.into();
        self
    }
    /// Sets [`operateKey`](Self::operate_key).
    #[must_use]
    pub fn with_operate_key(mut self, value: impl Into<String>) -> Self {
        self.operate_key = value.into();
        self
    }
    /// Sets [`operateName`](Self::operate_name).
    #[must_use]
    pub fn with_operate_name(mut self, value: impl Into<String>) -> Self {
        self.operate_name = value.into();
        self
    }
    /// Sets [`show`](Self::show).
    #[must_use]
    pub fn with_show(mut self, value: impl Into<bool>) -> Self {
        self.show = value.into();
        self
    }
}
codec::object!(
    CreateOperateModelDto required_in_requests(0, 1, 2, 3, 4, 5); required[0, Redacted]
    config("config"), required[1] icon("icon"), required[2] model_id("modelId"),
    required[3] operate_key("operateKey"), required[4] operate_name("operateName"),
    required[5] show("show")
);
impl validation::Validate for CreateOperateModelDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    CreateOperateModelDto, "CreateOperateModelDto",
    "{\"description\":\"Custom operation to add to a metadata model: key, name, icon and configuration.\",\"properties\":{\"config\":{\"description\":\"Configuration of the custom operation.\"},\"icon\":{\"description\":\"Icon of the operation.\",\"type\":\"string\"},\"modelId\":{\"description\":\"ID of the model.\",\"type\":\"string\"},\"operateKey\":{\"description\":\"Key of the operation, for example `openPage`.\",\"type\":\"string\"},\"operateName\":{\"description\":\"Name of the operation.\",\"type\":\"string\"},\"show\":{\"description\":\"Whether the item is shown.\",\"type\":\"boolean\"}},\"required\":[\"config\",\"icon\",\"modelId\",\"operateKey\",\"operateName\",\"show\"],\"type\":\"object\"}"
);
// @end
/// Rows to relate to a metadata row through one of its relation fields.
///
/// The schema name is `CreateRelationValueDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateRelationValueDto {
    /// ID of the field.
    #[doc(alias = "fieldId")]
    pub field_id: String,
    /// ID of the model.
    #[doc(alias = "modelId")]
    pub model_id: String,
    /// ID of the row.
    #[doc(alias = "rowId")]
    pub row_id: String,
    /// IDs of the rows to relate.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "valueList")]
    pub value_list: Vec<String>,
}
impl CreateRelationValueDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        field_id: impl Into<String>,
        model_id: impl Into<String>,
        row_id: impl Into<String>,
        value_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            field_id: field_id.into(),
            model_id: model_id.into(),
            row_id: row_id.into(),
            value_list: codec::collect_list(value_list),
        }
    }
    /// Sets [`fieldId`](Self::field_id).
    #[must_use]
    pub fn with_field_id(mut self, value: impl Into<String>) -> Self {
        self.field_id = value.into();
        self
    }
    /// Sets [`modelId`](Self::model_id).
    #[must_use]
    pub fn with_model_id(mut self, value: impl Into<String>) -> Self {
        self.model_id = value.into();
        self
    }
    /// Sets [`rowId`](Self::row_id).
    #[must_use]
    pub fn with_row_id(mut self, value: impl Into<String>) -> Self {
        self.row_id = value.into();
        self
    }
    /// Sets [`valueList`](Self::value_list).
    #[must_use]
    pub fn with_value_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.value_list = codec::collect_list(value);
        self
    }
}
codec::object!(
    CreateRelationValueDto required_in_requests(0, 1, 2, 3); required[0]
    field_id("fieldId"), required[1] model_id("modelId"), required[2] row_id("rowId"),
    required[3, Redacted] value_list("valueList")
);
impl validation::Validate for CreateRelationValueDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    CreateRelationValueDto, "CreateRelationValueDto",
    "{\"description\":\"Rows to relate to a metadata row through one of its relation fields.\",\"properties\":{\"fieldId\":{\"description\":\"ID of the field.\",\"type\":\"string\"},\"modelId\":{\"description\":\"ID of the model.\",\"type\":\"string\"},\"rowId\":{\"description\":\"ID of the row.\",\"type\":\"string\"},\"valueList\":{\"description\":\"IDs of the rows to relate.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"}},\"required\":[\"fieldId\",\"modelId\",\"rowId\",\"valueList\"],\"type\":\"object\"}"
);
// @end
/// Row to create in a metadata model: field values and an optional ID.
///
/// The schema name is `CreateRowDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateRowDto {
    /// Content of the new row: an object that maps field keys to values.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub data: codec::Value,
    /// ID of the model.
    #[doc(alias = "modelId")]
    pub model_id: String,
    /// ID of the new row, up to 32 characters; generated if absent.
    ///
    /// Has at most 32 characters.
    #[doc(alias = "rowId")]
    pub row_id: Option<String>,
}
impl CreateRowDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(data: impl Into<codec::Value>, model_id: impl Into<String>) -> Self {
        Self {
            data: data.into(),
            model_id: model_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn with_data(mut self, value: impl Into<codec::Value>) -> Self {
        self.data = value.into();
        self
    }
    /// Sets [`modelId`](Self::model_id).
    #[must_use]
    pub fn with_model_id(mut self, value: impl Into<String>) -> Self {
        self.model_id = value.into();
        self
    }
    /// Sets [`rowId`](Self::row_id).
    #[must_use]
    pub fn with_row_id(mut self, value: impl Into<String>) -> Self {
        self.row_id = Some(value.into());
        self
    }
}
codec::object!(
    CreateRowDto required_in_requests(0, 1); required[0, Redacted] data("data"),
    required[1] model_id("modelId"), optional[2] row_id("rowId")
);
impl validation::Validate for CreateRowDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.length(
            validation::rule!("metadata.row-id", "rowId", "CreateRowDto"),
            self.row_id.as_ref(),
            None,
            Some(32),
        );
    }
}
// @if schemars
codec::json_schema!(
    CreateRowDto, "CreateRowDto",
    "{\"description\":\"Row to create in a metadata model: field values and an optional ID.\",\"properties\":{\"data\":{\"description\":\"Content of the new row: an object that maps field keys to values.\"},\"modelId\":{\"description\":\"ID of the model.\",\"type\":\"string\"},\"rowId\":{\"description\":\"ID of the new row, up to 32 characters; generated if absent.\",\"maxLength\":32,\"type\":[\"string\",\"null\"]}},\"required\":[\"data\",\"modelId\"],\"type\":\"object\"}"
);
// @end
/// Entry of a drop-down field: key and label.
///
/// The schema name is `DropDownItemDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DropDownItemDto {
    /// ID of the option.
    pub key: String,
    /// Label of the option.
    pub label: String,
}
impl DropDownItemDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(key: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            label: label.into(),
        }
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
}
codec::object!(
    DropDownItemDto required_in_requests(0, 1); required[0] key("key"), required[1]
    label("label")
);
impl validation::Validate for DropDownItemDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    DropDownItemDto, "DropDownItemDto",
    "{\"description\":\"Entry of a drop-down field: key and label.\",\"properties\":{\"key\":{\"description\":\"ID of the option.\",\"type\":\"string\"},\"label\":{\"description\":\"Label of the option.\",\"type\":\"string\"}},\"required\":[\"key\",\"label\"],\"type\":\"object\"}"
);
// @end
/// Relation field to expand in the result rows, and the properties to select from it.
///
/// The schema name is `Expand`.
#[doc(alias = "Expand")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MetadataExpand {
    /// Key of the relation field to expand.
    pub field: String,
    /// Keys of the related row fields to include.
    pub select: Vec<String>,
}
impl MetadataExpand {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        field: impl Into<String>,
        select: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            field: field.into(),
            select: codec::collect_list(select),
        }
    }
    /// Sets [`field`](Self::field).
    #[must_use]
    pub fn with_field(mut self, value: impl Into<String>) -> Self {
        self.field = value.into();
        self
    }
    /// Sets [`select`](Self::select).
    #[must_use]
    pub fn with_select(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.select = codec::collect_list(value);
        self
    }
}
codec::object!(
    MetadataExpand required_in_requests(0, 1); required[0] field("field"), required[1]
    select("select")
);
impl validation::Validate for MetadataExpand {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    MetadataExpand, "Expand",
    "{\"description\":\"Relation field to expand in the result rows, and the properties to select from it.\",\"properties\":{\"field\":{\"description\":\"Key of the relation field to expand.\",\"type\":\"string\"},\"select\":{\"description\":\"Keys of the related row fields to include.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"}},\"required\":[\"field\",\"select\"],\"type\":\"object\"}"
);
// @end
/// Metadata model to export, by ID.
///
/// The schema name is `ExportMetadataDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExportMetadataDto {
    /// ID of the model.
    #[doc(alias = "modelId")]
    pub model_id: String,
}
impl ExportMetadataDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(model_id: impl Into<String>) -> Self {
        Self { model_id: model_id.into() }
    }
    /// Sets [`modelId`](Self::model_id).
    #[must_use]
    pub fn with_model_id(mut self, value: impl Into<String>) -> Self {
        self.model_id = value.into();
        self
    }
}
codec::object!(
    ExportMetadataDto required_in_requests(0); required[0] model_id("modelId")
);
impl validation::Validate for ExportMetadataDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    ExportMetadataDto, "ExportMetadataDto",
    "{\"description\":\"Metadata model to export, by ID.\",\"properties\":{\"modelId\":{\"description\":\"ID of the model.\",\"type\":\"string\"}},\"required\":[\"modelId\"],\"type\":\"object\"}"
);
// @end
/// Metadata model whose rows to export, by ID.
///
/// The schema name is `ExportModelDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExportModelDto {
    /// IDs of the rows.
    #[doc(alias = "idList")]
    pub id_list: Vec<String>,
    /// ID of the model.
    #[doc(alias = "modelId")]
    pub model_id: String,
}
impl ExportModelDto {
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
    ExportModelDto required_in_requests(0, 1); required[0] id_list("idList"), required[1]
    model_id("modelId")
);
impl validation::Validate for ExportModelDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    ExportModelDto, "ExportModelDto",
    "{\"description\":\"Metadata model whose rows to export, by ID.\",\"properties\":{\"idList\":{\"description\":\"IDs of the rows.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"},\"modelId\":{\"description\":\"ID of the model.\",\"type\":\"string\"}},\"required\":[\"idList\",\"modelId\"],\"type\":\"object\"}"
);
// @end
/// Row search in a metadata model: conditions, sorting, page, relations and details.
///
/// The schema name is `FilterDto`.
#[doc(alias = "FilterDto")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MetadataFilterDto {
    /// Search conditions.
    pub conditions: Option<Vec<MetadataCondition>>,
    /// How the conditions are combined: `and` or `or`.
    pub conjunction: Option<String>,
    /// Related rows to include, and the fields to return.
    pub expand: Option<Vec<MetadataExpand>>,
    /// Whether to return all rows without paging; tree models only.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "fetchAll")]
    pub fetch_all: Option<bool>,
    /// Relation to filter the related rows by.
    #[doc(alias = "filterRelation")]
    pub filter_relation: Option<MetadataScopeDto>,
    /// Whether to include nested related rows.
    #[doc(alias = "getNestData")]
    pub get_nest_data: Option<bool>,
    /// Whether to include the details of related users; other relations are not supported.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "getRelationFieldDetail")]
    pub get_relation_field_detail: Option<bool>,
    /// Search text.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub keywords: Option<String>,
    /// Number of items per page, 1 to 50; the default is 10.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// ID of the model.
    #[doc(alias = "modelId")]
    pub model_id: String,
    /// Page number, starting at 1.
    ///
    /// Is at least 1. The service uses `1` if it is absent.
    pub page: Option<i64>,
    /// Whether to include a preview of the first three related rows.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "previewRelation")]
    pub preview_relation: Option<bool>,
    /// Limits the search to rows related to the given row.
    pub scope: Option<MetadataScopeDto>,
    /// Whether rows use field IDs instead of field keys.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "showFieldId")]
    pub show_field_id: Option<bool>,
    /// Sort order.
    pub sort: Option<Vec<codec::Value>>,
    /// Whether to include the full path of each node; tree models only.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "withPath")]
    pub with_path: Option<bool>,
}
impl MetadataFilterDto {
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
    /// Sets [`expand`](Self::expand).
    #[must_use]
    pub fn with_expand(
        mut self,
        value: impl IntoIterator<Item = impl Into<MetadataExpand>>,
    ) -> Self {
        self.expand = Some(codec::collect_list(value));
        self
    }
    /// Sets [`fetchAll`](Self::fetch_all).
    #[must_use]
    pub fn with_fetch_all(mut self, value: impl Into<bool>) -> Self {
        self.fetch_all = Some(value.into());
        self
    }
    /// Sets [`filterRelation`](Self::filter_relation).
    #[must_use]
    pub fn with_filter_relation(mut self, value: impl Into<MetadataScopeDto>) -> Self {
        self.filter_relation = Some(value.into());
        self
    }
    /// Sets [`getNestData`](Self::get_nest_data).
    #[must_use]
    pub fn with_get_nest_data(mut self, value: impl Into<bool>) -> Self {
        self.get_nest_data = Some(value.into());
        self
    }
    /// Sets [`getRelationFieldDetail`](Self::get_relation_field_detail).
    #[must_use]
    pub fn with_get_relation_field_detail(mut self, value: impl Into<bool>) -> Self {
        self.get_relation_field_detail = Some(value.into());
        self
    }
    /// Sets [`keywords`](Self::keywords).
    #[must_use]
    pub fn with_keywords(mut self, value: impl Into<String>) -> Self {
        self.keywords = Some(value.into());
        self
    }
    /// Sets [`limit`](Self::limit).
    #[must_use]
    pub fn with_limit(mut self, value: impl Into<i64>) -> Self {
        self.limit = Some(value.into());
        self
    }
    /// Sets [`modelId`](Self::model_id).
    #[must_use]
    pub fn with_model_id(mut self, value: impl Into<String>) -> Self {
        self.model_id = value.into();
        self
    }
    /// Sets [`page`](Self::page).
    #[must_use]
    pub fn with_page(mut self, value: impl Into<i64>) -> Self {
        self.page = Some(value.into());
        self
    }
    /// Sets [`previewRelation`](Self::preview_relation).
    #[must_use]
    pub fn with_preview_relation(mut self, value: impl Into<bool>) -> Self {
        self.preview_relation = Some(value.into());
        self
    }
    /// Sets [`scope`](Self::scope).
    #[must_use]
    pub fn with_scope(mut self, value: impl Into<MetadataScopeDto>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets [`showFieldId`](Self::show_field_id).
    #[must_use]
    pub fn with_show_field_id(mut self, value: impl Into<bool>) -> Self {
        self.show_field_id = Some(value.into());
        self
    }
    /// Sets [`sort`](Self::sort).
    #[must_use]
    pub fn with_sort(
        mut self,
        value: impl IntoIterator<Item = impl Into<codec::Value>>,
    ) -> Self {
        self.sort = Some(codec::collect_list(value));
        self
    }
    /// Sets [`withPath`](Self::with_path).
    #[must_use]
    pub fn with_with_path(mut self, value: impl Into<bool>) -> Self {
        self.with_path = Some(value.into());
        self
    }
}
codec::object!(
    MetadataFilterDto required_in_requests(9); optional[0] conditions("conditions"),
    optional[1] conjunction("conjunction"), optional[2] expand("expand"), optional[3]
    fetch_all("fetchAll"), optional[4] filter_relation("filterRelation"), optional[5]
    get_nest_data("getNestData"), optional[6]
    get_relation_field_detail("getRelationFieldDetail"), optional[7, Redacted]
    keywords("keywords"), optional[8] limit("limit"), required[9] model_id("modelId"),
    optional[10] page("page"), optional[11] preview_relation("previewRelation"),
    optional[12] scope("scope"), optional[13] show_field_id("showFieldId"), optional[14,
    Redacted] sort("sort"), optional[15] with_path("withPath")
);
impl crate::pagination::PageRequest for MetadataFilterDto {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, Some(10))
    }
}
impl validation::Validate for MetadataFilterDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.items("conditions", self.conditions.as_ref());
        v.items("expand", self.expand.as_ref());
        v.property("filterRelation", self.filter_relation.as_ref());
        v.range(
            validation::rule!("paging.limit", "limit", "FilterDto"),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!("paging.page", "page", "FilterDto"),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
        v.property("scope", self.scope.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    MetadataFilterDto, "FilterDto",
    "{\"description\":\"Row search in a metadata model: conditions, sorting, page, relations and details.\",\"properties\":{\"conditions\":{\"description\":\"Search conditions.\",\"items\":{\"$ref\":\"Condition\"},\"type\":[\"array\",\"null\"]},\"conjunction\":{\"description\":\"How the conditions are combined: `and` or `or`.\",\"type\":[\"string\",\"null\"]},\"expand\":{\"description\":\"Related rows to include, and the fields to return.\",\"items\":{\"$ref\":\"Expand\"},\"type\":[\"array\",\"null\"]},\"fetchAll\":{\"default\":false,\"description\":\"Whether to return all rows without paging; tree models only.\",\"type\":[\"boolean\",\"null\"]},\"filterRelation\":{\"anyOf\":[{\"$ref\":\"ScopeDto\"},{\"type\":\"null\"}],\"description\":\"Relation to filter the related rows by.\"},\"getNestData\":{\"description\":\"Whether to include nested related rows.\",\"type\":[\"boolean\",\"null\"]},\"getRelationFieldDetail\":{\"default\":false,\"description\":\"Whether to include the details of related users; other relations are not supported.\",\"type\":[\"boolean\",\"null\"]},\"keywords\":{\"description\":\"Search text.\",\"type\":[\"string\",\"null\"]},\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50; the default is 10.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"modelId\":{\"description\":\"ID of the model.\",\"type\":\"string\"},\"page\":{\"default\":1,\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"previewRelation\":{\"default\":false,\"description\":\"Whether to include a preview of the first three related rows.\",\"type\":[\"boolean\",\"null\"]},\"scope\":{\"anyOf\":[{\"$ref\":\"ScopeDto\"},{\"type\":\"null\"}],\"description\":\"Limits the search to rows related to the given row.\"},\"showFieldId\":{\"default\":false,\"description\":\"Whether rows use field IDs instead of field keys.\",\"type\":[\"boolean\",\"null\"]},\"sort\":{\"description\":\"Sort order.\",\"items\":{},\"type\":[\"array\",\"null\"]},\"withPath\":{\"default\":false,\"description\":\"Whether to include the full path of each node; tree models only.\",\"type\":[\"boolean\",\"null\"]}},\"required\":[\"modelId\"],\"type\":\"object\"}",
    "Condition" = MetadataCondition, "Expand" = MetadataExpand, "ScopeDto" =
    MetadataScopeDto
);
// @end
/// Response with the fields of a metadata model.
///
/// The schema name is `FunctionFieldListResDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FunctionFieldListResDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: Vec<FunctionModelFieldDto>,
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
impl FunctionFieldListResDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl IntoIterator<Item = impl Into<FunctionModelFieldDto>>,
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
        value: impl IntoIterator<Item = impl Into<FunctionModelFieldDto>>,
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
    FunctionFieldListResDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    FunctionFieldListResDto, "FunctionFieldListResDto",
    "{\"description\":\"Response with the fields of a metadata model.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"description\":\"Payload of the response.\",\"items\":{\"$ref\":\"FunctionModelFieldDto\"},\"type\":\"array\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "FunctionModelFieldDto" = FunctionModelFieldDto
);
// @end
/// Values of `dataType`. Structure of the model's data: a flat list or a tree.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum FunctionModelDataType {
    /// `list`: Flat list of rows.
    List,
    /// `tree`: Tree of rows.
    Tree,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    FunctionModelDataType = "FunctionModelDataType"; List = "list", Tree = "tree"
);
// @if schemars
codec::json_schema!(
    FunctionModelDataType, "FunctionModelDataType",
    "{\"description\":\"Values of `dataType`. Structure of the model's data: a flat list or a tree.\",\"examples\":[\"list\",\"tree\"],\"type\":\"string\"}"
);
// @end
/// Metadata model: type, name, data structure, parent and field order.
///
/// The schema name is `FunctionModelDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FunctionModelDto {
    /// Configuration of the model's detail page.
    pub config: codec::Value,
    /// Creation time, normally in ISO 8601 format, in UTC with milliseconds.
    #[doc(alias = "createdAt")]
    pub created_at: String,
    /// Structure of the model's data: a flat list or a tree.
    ///
    /// The service uses `"list"` if it is absent.
    #[doc(alias = "dataType")]
    pub data_type: FunctionModelDataType,
    /// Description of the model.
    pub description: String,
    /// Whether the model is enabled.
    pub enable: bool,
    /// Order of the fields.
    #[doc(alias = "fieldOrder")]
    pub field_order: String,
    /// ID of the model.
    pub id: String,
    /// Name of the model.
    pub name: String,
    /// Key of the parent console menu entry.
    #[doc(alias = "parentKey")]
    pub parent_key: String,
    /// Type of object that the model represents.
    pub r#type: FunctionModelType,
    /// Time of the last update, normally in ISO 8601 format, in UTC with milliseconds.
    #[doc(alias = "updatedAt")]
    pub updated_at: String,
    /// ID of the user pool.
    #[doc(alias = "userPoolId")]
    pub user_pool_id: String,
}
impl FunctionModelDto {
    /// Creates a value from its required fields.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        config: impl Into<codec::Value>,
        created_at: impl Into<String>,
        data_type: impl Into<FunctionModelDataType>,
        description: impl Into<String>,
        enable: impl Into<bool>,
        field_order: impl Into<String>,
        id: impl Into<String>,
        name: impl Into<String>,
        parent_key: impl Into<String>,
        r#type: impl Into<FunctionModelType>,
        updated_at: impl Into<String>,
        user_pool_id: impl Into<String>,
    ) -> Self {
        Self {
            config: config.into(),
            created_at: created_at.into(),
            data_type: data_type.into(),
            description: description.into(),
            enable: enable.into(),
            field_order: field_order.into(),
            id: id.into(),
            name: name.into(),
            parent_key: parent_key.into(),
            r#type: r#type.into(),
            updated_at: updated_at.into(),
            user_pool_id: user_pool_id.into(),
        }
    }
    /// Sets [`config`](Self::config).
    #[must_use]
    pub fn with_config(mut self, value: impl Into<codec::Value>) -> Self {
        self.config = value.into();
        self
    }
    /// Sets [`createdAt`](Self::created_at).
    #[must_use]
    pub fn with_created_at(mut self, value: impl Into<String>) -> Self {
        self.created_at = value.into();
        self
    }
    /// Sets [`dataType`](Self::data_type).
    #[must_use]
    pub fn with_data_type(mut self, value: impl Into<FunctionModelDataType>) -> Self {
        self.data_type = value.into();
        self
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = value.into();
        self
    }
    /// Sets [`enable`](Self::enable).
    #[must_use]
    pub fn with_enable(mut self, value: impl Into<bool>) -> Self {
        self.enable = value.into();
        self
    }
    /// Sets [`fieldOrder`](Self::field_order).
    #[must_use]
    pub fn with_field_order(mut self, value: impl Into<String>) -> Self {
        self.field_order = value.into();
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets [`parentKey`](Self::parent_key).
    #[must_use]
    pub fn with_parent_key(mut self, value: impl Into<String>) -> Self {
        self.parent_key = value.into();
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<FunctionModelType>) -> Self {
        self.r#type = value.into();
        self
    }
    /// Sets [`updatedAt`](Self::updated_at).
    #[must_use]
    pub fn with_updated_at(mut self, value: impl Into<String>) -> Self {
        self.updated_at = value.into();
        self
    }
    /// Sets [`userPoolId`](Self::user_pool_id).
    #[must_use]
    pub fn with_user_pool_id(mut self, value: impl Into<String>) -> Self {
        self.user_pool_id = value.into();
        self
    }
}
codec::object!(
    FunctionModelDto; required[0, Redacted] config("config"), required[1]
    created_at("createdAt"), required[2] data_type("dataType"), required[3]
    description("description"), required[4] enable("enable"), required[5]
    field_order("fieldOrder"), required[6] id("id"), required[7] name("name"),
    required[8] parent_key("parentKey"), required[9] r#type("type"), required[10]
    updated_at("updatedAt"), required[11] user_pool_id("userPoolId")
);
// @if schemars
codec::json_schema!(
    FunctionModelDto, "FunctionModelDto",
    "{\"description\":\"Metadata model: type, name, data structure, parent and field order.\",\"properties\":{\"config\":{\"description\":\"Configuration of the model's detail page.\"},\"createdAt\":{\"description\":\"Creation time, normally in ISO 8601 format, in UTC with milliseconds.\",\"type\":\"string\"},\"dataType\":{\"$ref\":\"FunctionModelDataType\",\"default\":\"list\",\"description\":\"Structure of the model's data: a flat list or a tree.\"},\"description\":{\"description\":\"Description of the model.\",\"type\":\"string\"},\"enable\":{\"description\":\"Whether the model is enabled.\",\"type\":\"boolean\"},\"fieldOrder\":{\"description\":\"Order of the fields.\",\"type\":\"string\"},\"id\":{\"description\":\"ID of the model.\",\"type\":\"string\"},\"name\":{\"description\":\"Name of the model.\",\"type\":\"string\"},\"parentKey\":{\"description\":\"Key of the parent console menu entry.\",\"type\":\"string\"},\"type\":{\"$ref\":\"FunctionModelType\",\"description\":\"Type of object that the model represents.\"},\"updatedAt\":{\"description\":\"Time of the last update, normally in ISO 8601 format, in UTC with milliseconds.\",\"type\":\"string\"},\"userPoolId\":{\"description\":\"ID of the user pool.\",\"type\":\"string\"}},\"required\":[\"config\",\"createdAt\",\"dataType\",\"description\",\"enable\",\"fieldOrder\",\"id\",\"name\",\"parentKey\",\"type\",\"updatedAt\",\"userPoolId\"],\"type\":\"object\"}",
    "FunctionModelDataType" = FunctionModelDataType, "FunctionModelType" =
    FunctionModelType
);
// @end
// @end
