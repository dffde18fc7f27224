// @if genauth-metadata
/// Metadata group whose rows to list: keyword, sorting and page.
///
/// The schema name is `MetadataGroupDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MetadataGroupDto {
    /// Whether to include nested related rows.
    #[doc(alias = "getNestData")]
    pub get_nest_data: Option<bool>,
    /// ID of the group.
    #[doc(alias = "groupId")]
    pub group_id: String,
    /// Search text.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub keyword: Option<String>,
    /// Number of items per page, 1 to 50; the default is 10.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1.
    pub page: Option<i64>,
    /// Sort order.
    pub sort: Option<Vec<codec::Value>>,
}
impl MetadataGroupDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(group_id: impl Into<String>) -> Self {
        Self {
            group_id: group_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`getNestData`](Self::get_nest_data).
    #[must_use]
    pub fn with_get_nest_data(mut self, value: impl Into<bool>) -> Self {
        self.get_nest_data = Some(value.into());
        self
    }
    /// Sets [`groupId`](Self::group_id).
    #[must_use]
    pub fn with_group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = value.into();
        self
    }
    /// Sets [`keyword`](Self::keyword).
    #[must_use]
    pub fn with_keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
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
    /// Sets [`sort`](Self::sort).
    #[must_use]
    pub fn with_sort(
        mut self,
        value: impl IntoIterator<Item = impl Into<codec::Value>>,
    ) -> Self {
        self.sort = Some(codec::collect_list(value));
        self
    }
}
codec::object!(
    MetadataGroupDto required_in_requests(1); optional[0] get_nest_data("getNestData"),
    required[1] group_id("groupId"), optional[2, Redacted] keyword("keyword"),
    optional[3] limit("limit"), optional[4] page("page"), optional[5, Redacted]
    sort("sort")
);
impl crate::pagination::PageRequest for MetadataGroupDto {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, Some(10))
    }
}
impl validation::Validate for MetadataGroupDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("paging.limit", "limit", "MetadataGroupDto"),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!("paging.page", "page", "MetadataGroupDto"),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    MetadataGroupDto, "MetadataGroupDto",
    "{\"description\":\"Metadata group whose rows to list: keyword, sorting and page.\",\"properties\":{\"getNestData\":{\"description\":\"Whether to include nested related rows.\",\"type\":[\"boolean\",\"null\"]},\"groupId\":{\"description\":\"ID of the group.\",\"type\":\"string\"},\"keyword\":{\"description\":\"Search text.\",\"type\":[\"string\",\"null\"]},\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50; the default is 10.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"page\":{\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"sort\":{\"description\":\"Sort order.\",\"items\":{},\"type\":[\"array\",\"null\"]}},\"required\":[\"groupId\"],\"type\":\"object\"}"
);
// @end
/// Response with the requested rows of a metadata model.
///
/// The schema name is `MetadataListResDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MetadataListResDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: Vec<RowDto>,
    /// Message that describes the result of the request.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub message: String,
    /// Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.
    #[doc(alias = "statusCode")]
    pub status_code: i64,
}
impl MetadataListResDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl IntoIterator<Item = impl Into<RowDto>>,
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
        value: impl IntoIterator<Item = impl Into<RowDto>>,
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
    /// Sets [`statusCode`](Self::status_code).
    #[must_use]
    pub fn with_status_code(mut self, value: impl Into<i64>) -> Self {
        self.status_code = value.into();
        self
    }
}
codec::object!(
    MetadataListResDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), required[3] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    MetadataListResDto, "MetadataListResDto",
    "{\"description\":\"Response with the requested rows of a metadata model.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"description\":\"Payload of the response.\",\"items\":{\"$ref\":\"RowDto\"},\"type\":\"array\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "RowDto" = RowDto
);
// @end
/// Custom operation of a metadata model: key, name, visibility and whether it is built in.
///
/// The schema name is `OperateModelDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OperateModelDto {
    /// Creation time, normally in ISO 8601 format, in UTC with milliseconds.
    #[doc(alias = "createdAt")]
    pub created_at: String,
    /// ID of the custom operation.
    pub id: String,
    /// Whether this is a default operation.
    #[doc(alias = "isDefault")]
    pub is_default: bool,
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
    /// Time of the last update, normally in ISO 8601 format, in UTC with milliseconds.
    #[doc(alias = "updatedAt")]
    pub updated_at: String,
    /// ID of the user pool.
    #[doc(alias = "userPoolId")]
    pub user_pool_id: String,
}
impl OperateModelDto {
    /// Creates a value from its required fields.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        created_at: impl Into<String>,
        id: impl Into<String>,
        is_default: impl Into<bool>,
        model_id: impl Into<String>,
        operate_key: impl Into<String>,
        operate_name: impl Into<String>,
        show: impl Into<bool>,
        updated_at: impl Into<String>,
        user_pool_id: impl Into<String>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            id: id.into(),
            is_default: is_default.into(),
            model_id: model_id.into(),
            operate_key: operate_key.into(),
            operate_name: operate_name.into(),
            show: show.into(),
            updated_at: updated_at.into(),
            user_pool_id: user_pool_id.into(),
        }
    }
    /// Sets [`createdAt`](Self::created_at).
    #[must_use]
    pub fn with_created_at(mut self, value: impl Into<String>) -> Self {
        self.created_at = value.into();
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets [`isDefault`](Self::is_default).
    #[must_use]
    pub fn with_is_default(mut self, value: impl Into<bool>) -> Self {
        self.is_default = value.into();
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
    OperateModelDto; required[0] created_at("createdAt"), required[1] id("id"),
    required[2] is_default("isDefault"), required[3] model_id("modelId"), required[4]
    operate_key("operateKey"), required[5] operate_name("operateName"), required[6]
    show("show"), required[7] updated_at("updatedAt"), required[8]
    user_pool_id("userPoolId")
);
// @if schemars
codec::json_schema!(
    OperateModelDto, "OperateModelDto",
    "{\"description\":\"Custom operation of a metadata model: key, name, visibility and whether it is built in.\",\"properties\":{\"createdAt\":{\"description\":\"Creation time, normally in ISO 8601 format, in UTC with milliseconds.\",\"type\":\"string\"},\"id\":{\"description\":\"ID of the custom operation.\",\"type\":\"string\"},\"isDefault\":{\"description\":\"Whether this is a default operation.\",\"type\":\"boolean\"},\"modelId\":{\"description\":\"ID of the model.\",\"type\":\"string\"},\"operateKey\":{\"description\":\"Key of the operation, for example `openPage`.\",\"type\":\"string\"},\"operateName\":{\"description\":\"Name of the operation.\",\"type\":\"string\"},\"show\":{\"description\":\"Whether the item is shown.\",\"type\":\"boolean\"},\"updatedAt\":{\"description\":\"Time of the last update, normally in ISO 8601 format, in UTC with milliseconds.\",\"type\":\"string\"},\"userPoolId\":{\"description\":\"ID of the user pool.\",\"type\":\"string\"}},\"required\":[\"createdAt\",\"id\",\"isDefault\",\"modelId\",\"operateKey\",\"operateName\",\"show\",\"updatedAt\",\"userPoolId\"],\"type\":\"object\"}"
);
// @end
/// Conditions that restrict the rows that a relation field can refer to.
///
/// The schema name is `RelationOptionalRange`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RelationOptionalRange {
    /// Conditions that selectable related rows must match.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub conditions: codec::Value,
    /// How the conditions are combined: `and` or `or`.
    pub conjunction: String,
}
impl RelationOptionalRange {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        conditions: impl Into<codec::Value>,
        conjunction: impl Into<String>,
    ) -> Self {
        Self {
            conditions: conditions.into(),
            conjunction: conjunction.into(),
        }
    }
    /// Sets [`conditions`](Self::conditions).
    #[must_use]
    pub fn with_conditions(mut self, value: impl Into<codec::Value>) -> Self {
        self.conditions = value.into();
        self
    }
    /// Sets [`conjunction`](Self::conjunction).
    #[must_use]
    pub fn with_conjunction(mut self, value: impl Into<String>) -> Self {
        self.conjunction = value.into();
        self
    }
}
codec::object!(
    RelationOptionalRange required_in_requests(0, 1); required[0, Redacted]
    conditions("conditions"), required[1] conjunction("conjunction")
);
impl validation::Validate for RelationOptionalRange {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    RelationOptionalRange, "RelationOptionalRange",
    "{\"description\":\"Conditions that restrict the rows that a relation field can refer to.\",\"properties\":{\"conditions\":{\"description\":\"Conditions that selectable related rows must match.\"},\"conjunction\":{\"description\":\"How the conditions are combined: `and` or `or`.\",\"type\":\"string\"}},\"required\":[\"conditions\",\"conjunction\"],\"type\":\"object\"}"
);
// @end
/// Search for rows that a relation field can refer to: field, keywords and page.
///
/// The schema name is `RelationSearchDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RelationSearchDto {
    /// ID of the relation field.
    #[doc(alias = "fieldId")]
    pub field_id: String,
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
    /// Is at least 1.
    pub page: Option<i64>,
    /// Whether rows use field IDs instead of field keys.
    #[doc(alias = "showFieldId")]
    pub show_field_id: Option<bool>,
}
impl RelationSearchDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(field_id: impl Into<String>, model_id: impl Into<String>) -> Self {
        Self {
            field_id: field_id.into(),
            model_id: model_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`fieldId`](Self::field_id).
    #[must_use]
    pub fn with_field_id(mut self, value: impl Into<String>) -> Self {
        self.field_id = value.into();
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
    /// Sets [`showFieldId`](Self::show_field_id).
    #[must_use]
    pub fn with_show_field_id(mut self, value: impl Into<bool>) -> Self {
        self.show_field_id = Some(value.into());
        self
    }
}
codec::object!(
    RelationSearchDto required_in_requests(0, 3); required[0] field_id("fieldId"),
    optional[1, Redacted] keywords("keywords"), optional[2] limit("limit"), required[3]
    model_id("modelId"), optional[4] page("page"), optional[5]
    show_field_id("showFieldId")
);
impl crate::pagination::PageRequest for RelationSearchDto {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, Some(10))
    }
}
impl validation::Validate for RelationSearchDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("paging.limit", "limit", "RelationSearchDto"),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!("paging.page", "page", "RelationSearchDto"),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    RelationSearchDto, "RelationSearchDto",
    "{\"description\":\"Search for rows that a relation field can refer to: field, keywords and page.\",\"properties\":{\"fieldId\":{\"description\":\"ID of the relation field.\",\"type\":\"string\"},\"keywords\":{\"description\":\"Search text.\",\"type\":[\"string\",\"null\"]},\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50; the default is 10.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"modelId\":{\"description\":\"ID of the model.\",\"type\":\"string\"},\"page\":{\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"showFieldId\":{\"description\":\"Whether rows use field IDs instead of field keys.\",\"type\":[\"boolean\",\"null\"]}},\"required\":[\"fieldId\",\"modelId\"],\"type\":\"object\"}"
);
// @end
/// Page of rows related to a metadata row.
///
/// The schema name is `RelationValueListDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RelationValueListDto {
    /// Related rows on this page.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub list: Vec<String>,
    /// Total number of items across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
}
impl RelationValueListDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<String>>,
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
        value: impl IntoIterator<Item = impl Into<String>>,
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
    RelationValueListDto; required[0, Redacted] list("list"), required[1]
    total_count("totalCount")
);
impl crate::pagination::Page for RelationValueListDto {
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
        crate::pagination::NextPage::total(&self.total_count)
    }
}
// @if schemars
codec::json_schema!(
    RelationValueListDto, "RelationValueListDto",
    "{\"description\":\"Page of rows related to a metadata row.\",\"properties\":{\"list\":{\"description\":\"Related rows on this page.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"},\"totalCount\":{\"description\":\"Total number of items across all pages.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"list\",\"totalCount\"],\"type\":\"object\"}"
);
// @end
/// Response with a page of related metadata rows.
///
/// The schema name is `RelationValueListResDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RelationValueListResDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: RelationValueListDto,
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
impl RelationValueListResDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<RelationValueListDto>,
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
    pub fn with_data(mut self, value: impl Into<RelationValueListDto>) -> Self {
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
    RelationValueListResDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    RelationValueListResDto, "RelationValueListResDto",
    "{\"description\":\"Response with a page of related metadata rows.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"RelationValueListDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "RelationValueListDto" = RelationValueListDto
);
// @end
/// Related value to remove from relation fields of a metadata row.
///
/// The schema name is `RemoveRelationValueDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoveRelationValueDto {
    /// IDs of the fields.
    #[doc(alias = "fieldIds")]
    pub field_ids: Vec<String>,
    /// ID of the model.
    #[doc(alias = "modelId")]
    pub model_id: String,
    /// ID of the row.
    #[doc(alias = "rowId")]
    pub row_id: String,
    /// ID of the related row.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub value: String,
}
impl RemoveRelationValueDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        field_ids: impl IntoIterator<Item = impl Into<String>>,
        model_id: impl Into<String>,
        row_id: impl Into<String>,
        value: impl Into<String>,
    ) -> Self {
        Self {
            field_ids: codec::collect_list(field_ids),
            model_id: model_id.into(),
            row_id: row_id.into(),
            value: value.into(),
        }
    }
    /// Sets [`fieldIds`](Self::field_ids).
    #[must_use]
    pub fn with_field_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.field_ids = codec::collect_list(value);
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
    /// Sets [`value`](Self::value).
    #[must_use]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }
}
codec::object!(
    RemoveRelationValueDto required_in_requests(0, 1, 2, 3); required[0]
    field_ids("fieldIds"), required[1] model_id("modelId"), required[2] row_id("rowId"),
    required[3, Redacted] value("value")
);
impl validation::Validate for RemoveRelationValueDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    RemoveRelationValueDto, "RemoveRelationValueDto",
    "{\"description\":\"Related value to remove from relation fields of a metadata row.\",\"properties\":{\"fieldIds\":{\"description\":\"IDs of the fields.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"},\"modelId\":{\"description\":\"ID of the model.\",\"type\":\"string\"},\"rowId\":{\"description\":\"ID of the row.\",\"type\":\"string\"},\"value\":{\"description\":\"ID of the related row.\",\"type\":\"string\"}},\"required\":[\"fieldIds\",\"modelId\",\"rowId\",\"value\"],\"type\":\"object\"}"
);
// @end
/// Rows to remove from a metadata model, optionally with their child rows.
///
/// The schema name is `RemoveRowDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoveRowDto {
    /// ID of the model.
    #[doc(alias = "modelId")]
    pub model_id: String,
    /// Whether child rows are also removed; otherwise a row with children cannot be removed.
    ///
    /// The service uses `false` if it is absent.
    pub recursive: Option<bool>,
    /// IDs of the rows to remove.
    #[doc(alias = "rowIdList")]
    pub row_id_list: Vec<String>,
}
impl RemoveRowDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        model_id: impl Into<String>,
        row_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            model_id: model_id.into(),
            row_id_list: codec::collect_list(row_id_list),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`modelId`](Self::model_id).
    #[must_use]
    pub fn with_model_id(mut self, value: impl Into<String>) -> Self {
        self.model_id = value.into();
        self
    }
    /// Sets [`recursive`](Self::recursive).
    #[must_use]
    pub fn with_recursive(mut self, value: impl Into<bool>) -> Self {
        self.recursive = Some(value.into());
        self
    }
    /// Sets [`rowIdList`](Self::row_id_list).
    #[must_use]
    pub fn with_row_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.row_id_list = codec::collect_list(value);
        self
    }
}
codec::object!(
    RemoveRowDto required_in_requests(0, 2); required[0] model_id("modelId"), optional[1]
    recursive("recursive"), required[2] row_id_list("rowIdList")
);
impl validation::Validate for RemoveRowDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    RemoveRowDto, "RemoveRowDto",
    "{\"description\":\"Rows to remove from a metadata model, optionally with their child rows.\",\"properties\":{\"modelId\":{\"description\":\"ID of the model.\",\"type\":\"string\"},\"recursive\":{\"default\":false,\"description\":\"Whether child rows are also removed; otherwise a row with children cannot be removed.\",\"type\":[\"boolean\",\"null\"]},\"rowIdList\":{\"description\":\"IDs of the rows to remove.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"}},\"required\":[\"modelId\",\"rowIdList\"],\"type\":\"object\"}"
);
// @end
/// Row of a metadata model: ID and field values.
///
/// The schema name is `RowDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RowDto {
    /// Cells of the row, one per field.
    #[doc(alias = "cellList")]
    pub cell_list: Vec<CellDto>,
    /// ID of the row.
    #[doc(alias = "rowId")]
    pub row_id: String,
}
impl RowDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        cell_list: impl IntoIterator<Item = impl Into<CellDto>>,
        row_id: impl Into<String>,
    ) -> Self {
        Self {
            cell_list: codec::collect_list(cell_list),
            row_id: row_id.into(),
        }
    }
    /// Sets [`cellList`](Self::cell_list).
    #[must_use]
    pub fn with_cell_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<CellDto>>,
    ) -> Self {
        self.cell_list = codec::collect_list(value);
        self
    }
    /// Sets [`rowId`](Self::row_id).
    #[must_use]
    pub fn with_row_id(mut self, value: impl Into<String>) -> Self {
        self.row_id = value.into();
        self
    }
}
codec::object!(RowDto; required[0] cell_list("cellList"), required[1] row_id("rowId"));
// @if schemars
codec::json_schema!(
    RowDto, "RowDto",
    "{\"description\":\"Row of a metadata model: ID and field values.\",\"properties\":{\"cellList\":{\"description\":\"Cells of the row, one per field.\",\"items\":{\"$ref\":\"CellDto\"},\"type\":\"array\"},\"rowId\":{\"description\":\"ID of the row.\",\"type\":\"string\"}},\"required\":[\"cellList\",\"rowId\"],\"type\":\"object\"}",
    "CellDto" = CellDto
);
// @end
/// Model, row ID and relation field that restrict or filter a row search.
///
/// The schema name is `ScopeDto`.
#[doc(alias = "ScopeDto")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MetadataScopeDto {
    /// ID of the field.
    #[doc(alias = "fieldId")]
    pub field_id: String,
    /// ID of the row.
    pub id: String,
    /// ID of the model.
    #[doc(alias = "modelId")]
    pub model_id: String,
}
impl MetadataScopeDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        field_id: impl Into<String>,
        id: impl Into<String>,
        model_id: impl Into<String>,
    ) -> Self {
        Self {
            field_id: field_id.into(),
            id: id.into(),
            model_id: model_id.into(),
        }
    }
    /// Sets [`fieldId`](Self::field_id).
    #[must_use]
    pub fn with_field_id(mut self, value: impl Into<String>) -> Self {
        self.field_id = value.into();
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
    MetadataScopeDto required_in_requests(0, 1, 2); required[0] field_id("fieldId"),
    required[1] id("id"), required[2] model_id("modelId")
);
impl validation::Validate for MetadataScopeDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    MetadataScopeDto, "ScopeDto",
    "{\"description\":\"Model, row ID and relation field that restrict or filter a row search.\",\"properties\":{\"fieldId\":{\"description\":\"ID of the field.\",\"type\":\"string\"},\"id\":{\"description\":\"ID of the row.\",\"type\":\"string\"},\"modelId\":{\"description\":\"ID of the model.\",\"type\":\"string\"}},\"required\":[\"fieldId\",\"id\",\"modelId\"],\"type\":\"object\"}"
);
// @end
/// Changes to a metadata model: name, parent, field order and configuration.
///
/// The schema name is `UpdateFunctionModelDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateFunctionModelDto {
    /// Configuration of the model's detail page.
    pub config: codec::Value,
    /// Description of the model; can be null.
    pub description: codec::Nullable<String>,
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
    /// Key of the field that represents a row.
    #[doc(alias = "showFieldKey")]
    pub show_field_key: Option<String>,
    /// Type of object that the model represents.
    pub r#type: FunctionModelType,
}
impl UpdateFunctionModelDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        config: impl Into<codec::Value>,
        enable: impl Into<bool>,
        field_order: impl Into<String>,
        id: impl Into<String>,
        name: impl Into<String>,
        parent_key: impl Into<String>,
        r#type: impl Into<FunctionModelType>,
    ) -> Self {
        Self {
            config: config.into(),
            enable: enable.into(),
            field_order: field_order.into(),
            id: id.into(),
            name: name.into(),
            parent_key: parent_key.into(),
            r#type: r#type.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`config`](Self::config).
    #[must_use]
    pub fn with_config(mut self, value: impl Into<codec::Value>) -> Self {
        self.config = value.into();
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
    /// Sets [`showFieldKey`](Self::show_field_key).
    #[must_use]
    pub fn with_show_field_key(mut self, value: impl Into<String>) -> Self {
        self.show_field_key = Some(value.into());
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
    UpdateFunctionModelDto required_in_requests(0, 1, 2, 3, 4, 5, 6, 8); required[0,
    Redacted] config("config"), required_nullable[1] description("description"),
    required[2] enable("enable"), required[3] field_order("fieldOrder"), required[4]
    id("id"), required[5] name("name"), required[6] parent_key("parentKey"), optional[7]
    show_field_key("showFieldKey"), required[8] r#type("type")
);
impl validation::Validate for UpdateFunctionModelDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    UpdateFunctionModelDto, "UpdateFunctionModelDto",
    "{\"description\":\"Changes to a metadata model: name, parent, field order and configuration.\",\"properties\":{\"config\":{\"description\":\"Configuration of the model's detail page.\"},\"description\":{\"description\":\"Description of the model; can be null.\",\"type\":[\"string\",\"null\"]},\"enable\":{\"description\":\"Whether the model is enabled.\",\"type\":\"boolean\"},\"fieldOrder\":{\"description\":\"Order of the fields.\",\"type\":\"string\"},\"id\":{\"description\":\"ID of the model.\",\"type\":\"string\"},\"name\":{\"description\":\"Name of the model.\",\"type\":\"string\"},\"parentKey\":{\"description\":\"Key of the parent console menu entry.\",\"type\":\"string\"},\"showFieldKey\":{\"description\":\"Key of the field that represents a row.\",\"type\":[\"string\",\"null\"]},\"type\":{\"$ref\":\"FunctionModelType\",\"description\":\"Type of object that the model represents.\"}},\"required\":[\"config\",\"description\",\"enable\",\"fieldOrder\",\"id\",\"name\",\"parentKey\",\"type\"],\"type\":\"object\"}",
    "FunctionModelType" = FunctionModelType
);
// @end
/// Changes to a field of a metadata model: limits, display and relation settings.
///
/// The schema name is `UpdateFunctionModelFieldDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateFunctionModelFieldDto {
    /// Default value of the field.
    pub default: Option<codec::Value>,
    /// Options of the drop-down list.
    #[doc(alias = "dropDown")]
    pub drop_down: Option<Vec<String>>,
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
    /// ID of the field.
    pub id: String,
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
    pub name: Option<String>,
    /// Regular expression that a text value must match.
    pub regexp: Option<String>,
    /// Rows that can be chosen for the relation.
    #[doc(alias = "relationOptionalRange")]
    pub relation_optional_range: Option<RelationOptionalRange>,
    /// Key of the related model's field to display.
    #[doc(alias = "relationShowKey")]
    pub relation_show_key: Option<String>,
    /// Whether a value is required.
    pub require: Option<bool>,
    /// Whether the item is shown.
    pub show: Option<bool>,
    /// Whether values must be unique.
    pub unique: Option<bool>,
    /// Whether users see the field in their personal center.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "userVisible")]
    pub user_visible: Option<bool>,
}
impl UpdateFunctionModelFieldDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(id: impl Into<String>, model_id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            model_id: model_id.into(),
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
    pub fn with_drop_down(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.drop_down = Some(codec::collect_list(value));
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
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
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
        self.name = Some(value.into());
        self
    }
    /// Sets [`regexp`](Self::regexp).
    #[must_use]
    pub fn with_regexp(mut self, value: impl Into<String>) -> Self {
        self.regexp = Some(value.into());
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
    UpdateFunctionModelFieldDto required_in_requests(7, 11); optional[0, Redacted]
    default("default"), optional[1] drop_down("dropDown"), optional[2]
    editable("editable"), optional[3] for_login("forLogin"), optional[4, LenientNumber]
    format("format"), optional[5] fuzzy_search("fuzzySearch"), optional[6] help("help"),
    required[7] id("id"), optional[8] max("max"), optional[9] max_length("maxLength"),
    optional[10] min("min"), required[11] model_id("modelId"), optional[12] name("name"),
    optional[13] regexp("regexp"), optional[14]
    relation_optional_range("relationOptionalRange"), optional[15]
    relation_show_key("relationShowKey"), optional[16] require("require"), optional[17]
    show("show"), optional[18] unique("unique"), optional[19] user_visible("userVisible")
);
impl validation::Validate for UpdateFunctionModelFieldDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("relationOptionalRange", self.relation_optional_range.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    UpdateFunctionModelFieldDto, "UpdateFunctionModelFieldDto",
    "{\"description\":\"Changes to a field of a metadata model: limits, display and relation settings.\",\"properties\":{\"default\":{\"description\":\"Default value of the field.\"},\"dropDown\":{\"description\":\"Options of the drop-down list.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"editable\":{\"description\":\"Whether the value can be edited.\",\"type\":[\"boolean\",\"null\"]},\"forLogin\":{\"default\":false,\"description\":\"Whether the field can be used for login; user model only.\",\"type\":[\"boolean\",\"null\"]},\"format\":{\"description\":\"Display format number used by the console.\",\"type\":[\"number\",\"string\",\"null\"]},\"fuzzySearch\":{\"default\":false,\"description\":\"Whether the field is included in fuzzy search.\",\"type\":[\"boolean\",\"null\"]},\"help\":{\"description\":\"Help text of the field.\",\"type\":[\"string\",\"null\"]},\"id\":{\"description\":\"ID of the field.\",\"type\":\"string\"},\"max\":{\"description\":\"Maximum value of a number, or latest date of a date field.\",\"format\":\"double\",\"type\":[\"number\",\"null\"]},\"maxLength\":{\"description\":\"Maximum length in characters.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"min\":{\"description\":\"Minimum value of a number, or earliest date of a date field.\",\"format\":\"double\",\"type\":[\"number\",\"null\"]},\"modelId\":{\"description\":\"ID of the model.\",\"type\":\"string\"},\"name\":{\"description\":\"Name of the field.\",\"type\":[\"string\",\"null\"]},\"regexp\":{\"description\":\"Regular expression that a text value must match.\",\"type\":[\"string\",\"null\"]},\"relationOptionalRange\":{\"anyOf\":[{\"$ref\":\"RelationOptionalRange\"},{\"type\":\"null\"}],\"description\":\"Rows that can be chosen for the relation.\"},\"relationShowKey\":{\"description\":\"Key of the related model's field to display.\",\"type\":[\"string\",\"null\"]},\"require\":{\"description\":\"Whether a value is required.\",\"type\":[\"boolean\",\"null\"]},\"show\":{\"description\":\"Whether the item is shown.\",\"type\":[\"boolean\",\"null\"]},\"unique\":{\"description\":\"Whether values must be unique.\",\"type\":[\"boolean\",\"null\"]},\"userVisible\":{\"default\":false,\"description\":\"Whether users see the field in their personal center.\",\"type\":[\"boolean\",\"null\"]}},\"required\":[\"id\",\"modelId\"],\"type\":\"object\"}",
    "RelationOptionalRange" = RelationOptionalRange
);
// @end
/// Changes to a custom operation of a metadata model: key, name, icon and configuration.
///
/// The schema name is `UpdateOperateModelDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateOperateModelDto {
    /// Configuration of the custom operation.
    pub config: codec::Value,
    /// ID of the relation field.
    #[doc(alias = "fieldId")]
    pub field_id: Option<String>,
    /// Icon of the operation.
    pub icon: String,
    /// ID of the custom operation.
    pub id: String,
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
impl UpdateOperateModelDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        config: impl Into<codec::Value>,
        icon: impl Into<String>,
        id: impl Into<String>,
        model_id: impl Into<String>,
        operate_key: impl Into<String>,
        operate_name: impl Into<String>,
        show: impl Into<bool>,
    ) -> Self {
        Self {
            config: config.into(),
            icon: icon.into(),
            id: id.into(),
            model_id: model_id.into(),
            operate_key: operate_key.into(),
            operate_name: operate_name.into(),
            show: show.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`config`](Self::config).
    #[must_use]
    pub fn with_config(mut self, value: impl Into<codec::Value>) -> Self {
        self.config = value.into();
        self
    }
    /// Sets [`fieldId`](Self::field_id).
    #[must_use]
    pub fn with_field_id(mut self, value: impl Into<String>) -> Self {
        self.field_id = Some(value.into());
        self
    }
    /// Sets [`icon`](Self::icon).
    #[must_use]
    pub fn with_icon(mut self, value: impl Into<String>) -> Self {
        self.icon = value.into();
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
    UpdateOperateModelDto required_in_requests(0, 2, 3, 4, 5, 6, 7); required[0,
    Redacted] config("config"), optional[1] field_id("fieldId"), required[2]
    icon("icon"), required[3] id("id"), required[4] model_id("modelId"), required[5]
    operate_key("operateKey"), required[6] operate_name("operateName"), required[7]
    show("show")
);
impl validation::Validate for UpdateOperateModelDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    UpdateOperateModelDto, "UpdateOperateModelDto",
    "{\"description\":\"Changes to a custom operation of a metadata model: key, name, icon and configuration.\",\"properties\":{\"config\":{\"description\":\"Configuration of the custom operation.\"},\"fieldId\":{\"description\":\"ID of the relation field.\",\"type\":[\"string\",\"null\"]},\"icon\":{\"description\":\"Icon of the operation.\",\"type\":\"string\"},\"id\":{\"description\":\"ID of the custom operation.\",\"type\":\"string\"},\"modelId\":{\"description\":\"ID of the model.\",\"type\":\"string\"},\"operateKey\":{\"description\":\"Key of the operation, for example `openPage`.\",\"type\":\"string\"},\"operateName\":{\"description\":\"Name of the operation.\",\"type\":\"string\"},\"show\":{\"description\":\"Whether the item is shown.\",\"type\":\"boolean\"}},\"required\":[\"config\",\"icon\",\"id\",\"modelId\",\"operateKey\",\"operateName\",\"show\"],\"type\":\"object\"}"
);
// @end
/// New field values of a metadata row.
///
/// The schema name is `UpdateRowDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateRowDto {
    /// Values to set: an object that maps field keys to values.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub data: codec::Value,
    /// ID of the model.
    #[doc(alias = "modelId")]
    pub model_id: String,
    /// ID of the row.
    #[doc(alias = "rowId")]
    pub row_id: String,
    /// Whether rows use field IDs instead of field keys.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "showFieldId")]
    pub show_field_id: Option<bool>,
}
impl UpdateRowDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<codec::Value>,
        model_id: impl Into<String>,
        row_id: impl Into<String>,
    ) -> Self {
        Self {
            data: data.into(),
            model_id: model_id.into(),
            row_id: row_id.into(),
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
        self.row_id = value.into();
        self
    }
    /// Sets [`showFieldId`](Self::show_field_id).
    #[must_use]
    pub fn with_show_field_id(mut self, value: impl Into<bool>) -> Self {
        self.show_field_id = Some(value.into());
        self
    }
}
codec::object!(
    UpdateRowDto required_in_requests(0, 1, 2); required[0, Redacted] data("data"),
    required[1] model_id("modelId"), required[2] row_id("rowId"), optional[3]
    show_field_id("showFieldId")
);
impl validation::Validate for UpdateRowDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    UpdateRowDto, "UpdateRowDto",
    "{\"description\":\"New field values of a metadata row.\",\"properties\":{\"data\":{\"description\":\"Values to set: an object that maps field keys to values.\"},\"modelId\":{\"description\":\"ID of the model.\",\"type\":\"string\"},\"rowId\":{\"description\":\"ID of the row.\",\"type\":\"string\"},\"showFieldId\":{\"default\":false,\"description\":\"Whether rows use field IDs instead of field keys.\",\"type\":[\"boolean\",\"null\"]}},\"required\":[\"data\",\"modelId\",\"rowId\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `getImportTemplate`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetImportTemplateQuery {
    /// ID of the model.
    #[doc(alias = "modelId")]
    pub model_id: String,
}
impl GetImportTemplateQuery {
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
    GetImportTemplateQuery required_in_requests(0); required[0] model_id("modelId")
);
impl validation::Validate for GetImportTemplateQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetImportTemplateQuery, "getImportTemplate query",
    "{\"properties\":{\"modelId\":{\"description\":\"ID of the model.\",\"type\":\"string\"}},\"required\":[\"modelId\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `getModel`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetModelQuery {
    /// ID of the model.
    pub id: String,
}
impl GetModelQuery {
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
codec::object!(GetModelQuery required_in_requests(0); required[0] id("id"));
impl validation::Validate for GetModelQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetModelQuery, "getModel query",
    "{\"properties\":{\"id\":{\"description\":\"ID of the model.\",\"type\":\"string\"}},\"required\":[\"id\"],\"type\":\"object\"}"
);
// @end
// @end
