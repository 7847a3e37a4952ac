package broken.consensus.web;

import com.fasterxml.jackson.databind.ObjectMapper;

class ReadsJson {
    Object mapper() {
        return new ObjectMapper();
    }
}
